/** `report <file>`: makes a PDF report of a document. Equal input gives byte-identical files. */
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { PDF_STANDARDS, REPORT_TYPES, type ReportOptions } from '../../shared/contract/reports.ts';
import { localDateOf } from '../../shared/domain/dates.ts';
import { withReadOnlyCopy } from '../backend/document/open-for-command-line.ts';
import { writeFileWhole } from '../backend/document/write-file-whole.ts';
import { renderReport } from '../backend/reports/render-report.ts';
import type { CommandLineContext } from './command-line-context.ts';
import { dateOption, languageOption, oneOf } from './options.ts';

interface GivenOptions {
  readonly type: string;
  readonly out: string;
  readonly lang?: string;
  readonly standard?: string;
  readonly asOf?: string;
  readonly since?: string;
  readonly names?: boolean;
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
    .option('--names', t('commandLine.report.names'))
    .action(async (file: string, given: GivenOptions) => {
      const options = validOptions(given, context);
      const report = await withReadOnlyCopy(file, (db) => renderReport(db, options, {}));
      const path = resolve(given.out);
      writeFileWhole(path, report.pdf);
      out(`${t('commandLine.report.written', { path, pages: report.pageCount })}\n`);
    });
}

function validOptions(given: GivenOptions, { language }: CommandLineContext): ReportOptions {
  return {
    type: oneOf('--type', REPORT_TYPES, given.type),
    language: given.lang === undefined ? language : languageOption(given.lang),
    standard: oneOf('--standard', PDF_STANDARDS, given.standard ?? 'a-2a'),
    asOf: given.asOf === undefined ? localDateOf(new Date()) : dateOption('--as-of', given.asOf),
    ...(given.since === undefined ? {} : { since: dateOption('--since', given.since) }),
    namesPeople: given.names === true,
  };
}
