/** `info <file>`: what is in a document, without opening it for work. */
import type { Command } from 'commander';
import { localDateOf } from '../../shared/domain/dates.ts';
import { TRACKED_TABLES, type TrackedTable } from '../../shared/domain/history/change.ts';
import { type DocumentFacts, inspectDocument } from '../backend/document/open-for-command-line.ts';
import type { CommandLineContext } from './command-line-context.ts';
import { noteLock } from './locked-note.ts';

export function infoCommand(program: Command, context: CommandLineContext): void {
  const { t, out } = context;
  program
    .command('info')
    .description(t('commandLine.info.description'))
    .argument('<file>', t('commandLine.argument.file'))
    .option('--json', t('commandLine.option.json'))
    .action((file: string, options: { json?: boolean }) => {
      const info = inspectDocument(file);
      noteLock(file, context);
      out(options.json ? `${JSON.stringify(asJson(info), null, 2)}\n` : asText(info, context));
    });
}

const camelCase = (table: string) =>
  table.replace(/_([a-z])/g, (_match, letter: string) => letter.toUpperCase());

function asJson(info: DocumentFacts) {
  const counts = Object.fromEntries(TRACKED_TABLES.map((table) => [camelCase(table), info.counts[table]]));
  return { name: info.name, schemaVersion: info.schemaVersion, counts, lastChange: info.lastChange };
}

function asText(info: DocumentFacts, { t, formats }: CommandLineContext): string {
  const count = (table: TrackedTable) =>
    `  ${formats.number(info.counts[table]).padStart(8)}  ${t(`commandLine.kind.${table}`, { count: info.counts[table] })}`;
  const kinds = TRACKED_TABLES.filter(
    (table) => table !== 'initiative' && table !== 'phase' && info.counts[table] > 0,
  );
  const lastChange =
    info.lastChange === null
      ? t('commandLine.info.noChange')
      : t('commandLine.info.lastChange', {
          date: formats.longDate(localDateOf(new Date(info.lastChange))),
        });
  return [
    info.name,
    t('commandLine.info.schemaVersion', { version: info.schemaVersion }),
    ...kinds.map(count),
    lastChange,
    '',
  ].join('\n');
}
