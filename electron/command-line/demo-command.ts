/** `demo <file>`: writes the demo initiative, or with `--large` the generated one of the budgets. */
import type { Command } from 'commander';
import { localDateOf } from '../../shared/domain/dates.ts';
import { fillDemo } from '../backend/demo/create-demo.ts';
import { fillLarge } from '../backend/demo/fill-large.ts';
import { writeNewDocument } from '../backend/document/write-new-document.ts';
import type { CommandLineContext } from './command-line-context.ts';
import { languageOption } from './options.ts';

export function demoCommand(program: Command, { t, out, language }: CommandLineContext): void {
  program
    .command('demo')
    .description(t('commandLine.demo.description'))
    .argument('<file>', t('commandLine.argument.newFile'))
    .option('--large', t('commandLine.demo.large'))
    .option('--lang <language>', t('commandLine.option.contentLanguage'))
    .action((file: string, options: { large?: boolean; lang?: string }) => {
      const contentLanguage = options.lang === undefined ? language : languageOption(options.lang);
      const anchor = localDateOf(new Date());
      const path = writeNewDocument(file, (db) => {
        if (options.large) fillLarge(db, { anchor });
        else fillDemo(db, { language: contentLanguage, anchor });
      });
      out(`${t('commandLine.written', { path })}\n`);
    });
}
