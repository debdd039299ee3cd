/** The commands, their options, and what becomes of their errors. */
import { Command, CommanderError } from 'commander';
import packageFile from '../../package.json' with { type: 'json' };
import { Refusal } from '../../shared/domain/refusal.ts';
import { checkCommand } from './check-command.ts';
import {
  type CommandLineContext,
  type CommandLineStreams,
  commandLineContext,
} from './command-line-context.ts';
import { demoCommand } from './demo-command.ts';
import { importCommand } from './import-command.ts';
import { infoCommand } from './info-command.ts';
import { newCommand } from './new-command.ts';
import { reportCommand } from './report-command.ts';
import { sentenceForParserError, WrongUse } from './wrong-use.ts';

/**
 * Runs one command. Returns the exit code: 0 done, 1 refused (a bad file, for instance), 2 wrong use.
 * Whatever happens, a sentence is written and never a stack trace.
 */
export async function runCommandLine(argv: readonly string[], streams: CommandLineStreams): Promise<number> {
  const context = commandLineContext(streams);
  let exitCode = 0;
  const program = createProgram(context, (code) => {
    exitCode = code;
  });
  try {
    if (argv.length === 0) throw new WrongUse('commandLine.wrongUse.noCommand');
    await program.parseAsync([...argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    return tell(error, context);
  }
}

export type SetExitCode = (code: number) => void;

function createProgram(context: CommandLineContext, setExitCode: SetExitCode): Command {
  const { t } = context;
  const program = new Command('ryggrad')
    .description(t('commandLine.description'))
    .version(packageFile.version, '-V, --version', t('commandLine.option.version'))
    .helpCommand(false);
  // The settings must be in place before the commands are added: they inherit them.
  configure(program, context);
  for (const add of [demoCommand, newCommand, infoCommand, checkCommand, reportCommand, importCommand])
    add(program, context, setExitCode);
  return program;
}

function configure(program: Command, { t, out }: CommandLineContext): void {
  const titles: Record<string, string> = {
    'Usage:': t('commandLine.help.usage'),
    'Arguments:': t('commandLine.help.arguments'),
    'Options:': t('commandLine.help.options'),
    'Commands:': t('commandLine.help.commands'),
  };
  program
    .helpOption('-h, --help', t('commandLine.option.help'))
    .configureHelp({ styleTitle: (title) => titles[title] ?? title })
    .configureOutput({
      // The parser writes these two words itself, in English.
      writeOut: (text) =>
        out(
          text
            .replaceAll('[options]', `[${t('commandLine.help.someOptions')}]`)
            .replaceAll('[command]', `[${t('commandLine.help.someCommand')}]`),
        ),
      writeErr: () => undefined,
    })
    .exitOverride();
}

function tell(error: unknown, context: CommandLineContext): number {
  const { t } = context;
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    context.error(`${sentenceForParserError(error, t)} ${t('commandLine.seeHelp')}\n`);
    return 2;
  }
  if (error instanceof WrongUse) {
    context.error(`${t(error.key, error.values)} ${t('commandLine.seeHelp')}\n`);
    return 2;
  }
  const refusal = error instanceof Refusal ? error : new Refusal('operation.failed');
  context.error(`${t(`errors.${refusal.code}`, refusal.values)}\n`);
  if (!(error instanceof Refusal) && context.environment.RYGGRAD_DEBUG === '1')
    context.error(`${String(error)}\n`);
  return 1;
}
