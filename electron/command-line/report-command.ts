/** `report <file>`: makes a PDF report of a document. Equal input gives byte-identical files. */
import type { Command } from 'commander';
import { PDF_STANDARDS, REPORT_TYPES, type ReportOptions } from '../../shared/contract/reports.ts';
import { localDateOf } from '../../shared/domain/dates.ts';
import type { StakeholderMapId } from '../../shared/domain/identifiers.ts';
import type { Database } from '../backend/db/open-database.ts';
import { withReadOnlyCopy } from '../backend/document/open-for-command-line.ts';
import { getInitiative } from '../backend/initiative/initiative-service.ts';
import { mapTable } from '../backend/maps/maps-repository.ts';
import { renderReport } from '../backend/reports/render-report.ts';
import { saveReport } from '../backend/reports/save-report.ts';
import type { CommandLineContext } from './command-line-context.ts';
import { noteLock } from './locked-note.ts';
import { dateOption, languageOption, oneOf } from './options.ts';

interface GivenOptions {
  readonly type: string;
  readonly out: string;
  readonly lang?: string;
  readonly standard?: string;
  readonly asOf?: string;
  readonly since?: string;
  readonly names?: boolean;
  readonly map?: string;
}

export function reportCommand(program: Command, context: CommandLineContext): void {
  const { t, out } = context;
  program
    .command('report')
    .description(t('commandLine.report.description'))
    .argument('<file>', t('commandLine.argument.file'))
    .requiredOption('--type <type>', t('commandLine.report.type', { values: REPORT_TYPES.join(', ') }))
    .requiredOption('--out <pdf>', t('commandLine.report.out'))
    .option('--lang <language>', t('commandLine.option.reportLanguage'))
    .option('--standard <standard>', t('commandLine.report.standard'))
    .option('--as-of <date>', t('commandLine.report.asOf'))
    .option('--since <date>', t('commandLine.report.since'))
    .option('--map <name>', t('commandLine.report.map'))
    .option('--names', t('commandLine.report.names'))
    .action(async (file: string, given: GivenOptions) => {
      const options = validOptions(given);
      const report = await withReadOnlyCopy(file, (db) => {
        // Without a choice, the language the document is written in: the same on every machine.
        const language = given.lang === undefined ? getInitiative(db).language : languageOption(given.lang);
        return renderReport(db, { ...options, language, mapId: mapOption(db, given.map) });
      });
      const path = saveReport(given.out, report.pdf, true);
      noteLock(file, context);
      out(`${t('commandLine.report.written', { path, pages: report.pageCount })}\n`);
      const { unprintable } = report;
      if (unprintable.length > 0)
        out(
          `${t('reportPage.unprintable', { count: unprintable.length, characters: unprintable.join(' ') })}\n`,
        );
    });
}

/** The map of that name, or wrong use naming all there are; null is the map of the whole initiative. */
function mapOption(db: Database, given: string | undefined): StakeholderMapId | null {
  if (given === undefined) return null;
  const maps = mapTable.all(db, 'position, id');
  const names = maps.map(({ name }) => name);
  const name = oneOf('--map', names, given);
  return maps.find((map) => map.name === name)?.id ?? null;
}

function validOptions(given: GivenOptions): Omit<ReportOptions, 'language'> {
  if (given.lang !== undefined) languageOption(given.lang);
  return {
    type: oneOf('--type', REPORT_TYPES, given.type),
    standard: oneOf('--standard', PDF_STANDARDS, given.standard ?? 'a-2a'),
    asOf: given.asOf === undefined ? localDateOf(new Date()) : dateOption('--as-of', given.asOf),
    ...(given.since === undefined ? {} : { since: dateOption('--since', given.since) }),
    namesPeople: given.names === true,
  };
}
