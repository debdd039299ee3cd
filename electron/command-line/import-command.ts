/** `import <file> stakeholders <input>`: reads actors and ties from a file into a document. One undo takes it back. */
import { existsSync, readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { type IsoDate, localDateOf } from '../../shared/domain/dates.ts';
import { hasNameColumn, type ImportMapping } from '../../shared/domain/import/fields.ts';
import { DELIMITERS, ENCODINGS, type ReadFile } from '../../shared/domain/import/table.ts';
import { Refusal } from '../../shared/domain/refusal.ts';
import type { Database } from '../backend/db/open-database.ts';
import { createDocumentService } from '../backend/document/create-document-service.ts';
import { withReadOnlyCopy } from '../backend/document/open-for-command-line.ts';
import { carryOut } from '../backend/import/carry-out.ts';
import { MappingProblem, withGivenMapping } from '../backend/import/given-mapping.ts';
import { guessMapping } from '../backend/import/guess-mapping.ts';
import { readKnownContent, readOwnNames } from '../backend/import/known-content.ts';
import { nameColumns } from '../backend/import/name-columns.ts';
import { type ImportPlan, planImport } from '../backend/import/plan-import.ts';
import { readImportFile } from '../backend/import/read-file.ts';
import { listFields } from '../backend/stakeholders/register/own-fields-service.ts';
import { createSettings } from '../settings/create-settings.ts';
import { dataFolder } from '../settings/data-folder.ts';
import type { CommandLineContext } from './command-line-context.ts';
import { reportAsJson, reportAsText } from './import-report.ts';
import { noteLock } from './locked-note.ts';
import { oneOf } from './options.ts';
import { WrongUse } from './wrong-use.ts';

interface GivenOptions {
  readonly map?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly sheet?: string;
  /** False when `--no-header` was given. */
  readonly header: boolean;
}

const WHAT = ['stakeholders'] as const;
const EXAMPLE = '{"Navn": "name"}';
/** `tab` can be typed where a tabulator cannot. */
const SIGNS = [...DELIMITERS.filter((sign) => sign !== '\t'), 'tab'] as const;

export function importCommand(program: Command, context: CommandLineContext): void {
  const { t, out } = context;
  program
    .command('import')
    .description(t('import.commandLine.description'))
    .argument('<file>', t('commandLine.argument.file'))
    .argument('<what>', t('import.commandLine.what', { values: WHAT.join(', ') }))
    .argument('<input>', t('import.commandLine.input'))
    .option('--map <json>', t('import.commandLine.map', { example: EXAMPLE }))
    .option('--dry-run', t('import.commandLine.dryRun'))
    .option('--encoding <encoding>', t('import.commandLine.encoding', { values: ENCODINGS.join(', ') }))
    .option('--delimiter <sign>', t('import.commandLine.delimiter', { values: SIGNS.join(' ') }))
    .option('--sheet <name>', t('import.commandLine.sheet'))
    .option('--no-header', t('import.commandLine.noHeader'))
    .option('--json', t('commandLine.option.json'))
    .action(async (file: string, what: string, input: string, given: GivenOptions) => {
      oneOf('<what>', WHAT, what);
      const read = await readImportFile(input, choicesOf(given));
      const isDry = given.dryRun === true;
      const planFor = planner(read, given.map, context);
      const plan = isDry ? planOnly(file, planFor) : await runImport(file, read, planFor, context);
      if (isDry) noteLock(file, context);
      const report = { file, input, isDry, plan };
      out(given.json ? reportAsJson(report, context) : reportAsText(report, context));
    });
}

function choicesOf({ encoding, delimiter, sheet, header }: GivenOptions) {
  const sign = delimiter === undefined ? undefined : oneOf('--delimiter', [...SIGNS, '\t'], delimiter);
  return {
    encoding: encoding === undefined ? undefined : oneOf('--encoding', ENCODINGS, encoding),
    delimiter: sign === 'tab' ? '\t' : sign,
    sheet,
    hasHeaders: header ? undefined : false,
  };
}

/** `--map` is JSON, or a file that holds it. */
function mappingOf(
  guessed: ImportMapping,
  headers: readonly string[],
  map: string | undefined,
  db: Database,
) {
  if (map === undefined) return guessed;
  try {
    const ownFields = listFields(db);
    const isFile = !map.trim().startsWith('{') && existsSync(map);
    return withGivenMapping(guessed, headers, isFile ? readFileSync(map, 'utf8') : map, ownFields);
  } catch (error) {
    if (!(error instanceof MappingProblem)) throw error;
    if (error.header === null) throw new WrongUse('import.commandLine.badMap', { example: EXAMPLE });
    const values = { header: error.header, headers: headers.join(', ') };
    throw new WrongUse('import.commandLine.unknownColumn', values);
  }
}

type Planner = (db: Database, today: IsoDate) => ImportPlan;

/** Plans for a document as it stands in the database. Throws `import.no-name-column`. */
function planner(read: ReadFile, map: string | undefined, { t }: CommandLineContext): Planner {
  const named = nameColumns(read, t);
  const { headers } = named.table;
  return (db, today) => {
    const mapping = mappingOf(guessMapping(read.table, readOwnNames(db)), headers, map, db);
    if (headers.length > 0 && !hasNameColumn(mapping)) throw noNameColumn(named, mapping);
    return planImport(named, mapping, readKnownContent(db), today);
  };
}

/** Gives the first column that means nothing yet as the example. */
function noNameColumn({ fileName, table: { headers } }: ReadFile, { columns }: ImportMapping): Refusal {
  const header = headers.find((each, at) => each !== '' && columns[at] === null) ?? headers[0] ?? '';
  const example = JSON.stringify({ [header]: 'name' });
  return new Refusal('import.no-name-column', { fileName, example, headers: headers.join(', ') });
}

function planOnly(file: string, planFor: Planner): ImportPlan {
  return withReadOnlyCopy(file, (db) => planFor(db, localDateOf(new Date())));
}

/** Opens the document for writing, as the window does: with its lock, its backup and its log. */
async function runImport(
  file: string,
  read: ReadFile,
  planFor: Planner,
  { environment, language }: CommandLineContext,
): Promise<ImportPlan> {
  const folder = dataFolder(environment as NodeJS.ProcessEnv);
  const documents = createDocumentService({
    dataFolder: folder,
    settings: createSettings(folder, language),
    emit: () => {},
    now: () => new Date(),
  });
  try {
    await documents.open(file, 'edit');
    const plan = documents.write('import.run', ({ db, today, author }) => {
      const planned = planFor(db, today);
      carryOut(db, planned, { author, fileName: read.fileName });
      return planned;
    });
    const { publishStatus, publishRefusal } = await documents.publish();
    if (publishStatus !== 'published' && publishRefusal)
      throw new Refusal(publishRefusal.code, publishRefusal.values);
    return plan;
  } finally {
    await documents.close();
  }
}
