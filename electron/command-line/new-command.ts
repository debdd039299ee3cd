/** `new <file> --name <text>`: writes a new initiative with the three levels of the method. */
import type { Command } from 'commander';
import { documentContract } from '../../shared/contract/document.ts';
import { Refusal } from '../../shared/domain/refusal.ts';
import { recordTransaction } from '../backend/db/change-log/change-log.ts';
import { validate } from '../backend/dispatcher.ts';
import { writeNewDocument } from '../backend/document/write-new-document.ts';
import { createInitiative } from '../backend/initiative/initiative-service.ts';
import type { CommandLineContext } from './command-line-context.ts';
import { languageOption } from './options.ts';
import { WrongUse } from './wrong-use.ts';

export function newCommand(program: Command, { t, out, language }: CommandLineContext): void {
  program
    .command('new')
    .description(t('commandLine.new.description'))
    .argument('<file>', t('commandLine.argument.newFile'))
    .requiredOption('--name <text>', t('commandLine.new.name'))
    .option('--lang <language>', t('commandLine.option.contentLanguage'))
    .action((file: string, options: { name: string; lang?: string }) => {
      const contentLanguage = options.lang === undefined ? language : languageOption(options.lang);
      const start = validStart(file, options.name, contentLanguage);
      const path = writeNewDocument(file, (db) => {
        const details = { operation: 'document.create', author: '', device: '', now: new Date() };
        recordTransaction(db, details, () => createInitiative(db, start));
      });
      out(`${t('commandLine.written', { path })}\n`);
    });
}

/** The same rules as in the window: a name is needed and has a greatest length. */
function validStart(path: string, name: string, language: CommandLineContext['language']) {
  try {
    return validate(documentContract['document.create'].input, { path, name, language });
  } catch (error) {
    if (error instanceof Refusal && error.fields.some((field) => field.path === 'name')) {
      throw new WrongUse('commandLine.wrongUse.name');
    }
    throw error;
  }
}
