/** `npm start`: opens the built program in Electron, or in the browser shell where Electron is missing. */
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { runBrowserShell } from '../../electron/browser-shell/main.ts';
import { chosenLanguage } from '../../electron/settings/chosen-language.ts';
import { dataFolder } from '../../electron/settings/data-folder.ts';
import { createTranslator, type Translate } from '../../shared/i18n/translator.ts';
import { findElectron } from './find-electron.ts';
import { parseStartOptions, type StartOptions } from './start-options.ts';

// Built into dist/electron, so that one start loads everything once; both places lie two folders below the project's.
const root = resolve(import.meta.dirname, '../..');

async function start(args: readonly string[]): Promise<number> {
  // The shell opens the settings: it is the one that can say in its window that they were damaged.
  const t = createTranslator(chosenLanguage(dataFolder()));
  // npm changes into the project's folder; INIT_CWD is where the user stood.
  const parsed = parseStartOptions(args, process.env.INIT_CWD ?? process.cwd());
  if ('wrong' in parsed) {
    process.stderr.write(`${t(parsed.wrong, parsed.values)}\n`);
    return 2;
  }
  const { options } = parsed;
  if (options.wantsHelp) {
    process.stdout.write(`${t('browserShell.usage')}\n`);
    return 0;
  }
  return open(options, t);
}

async function open(options: StartOptions, t: Translate): Promise<number> {
  const electron = options.shell === 'browser' || !options.opensWindow ? null : findElectron();
  if (electron !== null) return runElectron(electron, options.documentPath);
  if (options.shell === 'electron') {
    process.stderr.write(`${t('browserShell.electronAskedButMissing')}\n`);
    return 1;
  }
  const builtFolder = join(root, 'dist');
  const program = (await import(pathToFileURL(join(builtFolder, 'electron/browser-shell.js')).href)) as {
    runBrowserShell: typeof runBrowserShell;
  };
  return program.runBrowserShell({
    opensWindow: options.opensWindow,
    documentPath: options.documentPath,
    standsInForElectron: options.shell === null && options.opensWindow,
    builtFolder,
  });
}

/** Runs Electron on the project's folder until it ends, and hands signals on. */
function runElectron(binary: string, documentPath: string | null): Promise<number> {
  const child = spawn(binary, [root, ...(documentPath === null ? [] : [documentPath])], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((done) => {
    child.once('exit', (code) => done(code ?? 1));
    child.once('error', (error) => {
      process.stderr.write(`${error.message}\n`);
      done(1);
    });
  });
}

// A worker that hangs must not keep the program alive once the document is closed.
process.exit(await start(process.argv.slice(2)));
