/** `check <file>`: is the document whole? Exit code 1 with the reasons when it is not. */
import type { Command } from 'commander';
import { checkDocument } from '../backend/document/open-for-command-line.ts';
import type { CommandLineContext } from './command-line-context.ts';
import { noteLock } from './locked-note.ts';
import type { SetExitCode } from './run-command-line.ts';

export function checkCommand(program: Command, context: CommandLineContext, setExitCode: SetExitCode): void {
  const { t, out, error } = context;
  program
    .command('check')
    .description(t('commandLine.check.description'))
    .argument('<file>', t('commandLine.argument.file'))
    .action((file: string) => {
      const { problems } = checkDocument(file);
      noteLock(file, context);
      if (problems.length === 0) {
        out(`${t('commandLine.check.whole')}\n`);
        return;
      }
      for (const problem of problems) error(`${t(`errors.${problem.code}`, problem.values)}\n`);
      setExitCode(1);
    });
}
