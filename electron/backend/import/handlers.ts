/** Implements the operations of importing. Keeps the last files that were read, so that planning needs no second reading. */
import { randomUUID } from 'node:crypto';
import type { ImportPreview, ImportReview, importContract } from '../../../shared/contract/import.ts';
import type { ImportMapping } from '../../../shared/domain/import/fields.ts';
import type { RowOutcome } from '../../../shared/domain/import/plan.ts';
import type { ReadFile } from '../../../shared/domain/import/table.ts';
import { Refusal } from '../../../shared/domain/refusal.ts';
import { createTranslator } from '../../../shared/i18n/translator.ts';
import type { HandlersFor, SettingsStore } from '../handlers.ts';
import { listFields } from '../stakeholders/register/own-fields-service.ts';
import { carryOut } from './carry-out.ts';
import { cellText, hasUnreadable } from './cell-text.ts';
import { fittedMapping, guessMapping, headerSignature, type OwnName } from './guess-mapping.ts';
import { readKnownContent, readOwnNames } from './known-content.ts';
import { nameColumns } from './name-columns.ts';
import { type ImportPlan, planImport } from './plan-import.ts';
import { createWorkerReader, type FileReader } from './worker-reader.ts';

/** Files kept for planning; older ones are read again. */
const KEPT = 2;
const SAMPLE_ROWS = 5;
const SAMPLE_CHARACTERS = 200;
const MOST_ROWS_SHOWN = 1000;

type Settings = Pick<SettingsStore, 'get' | 'importMappings' | 'setImportMappings'>;

export function createImportHandlers(
  settings: Settings,
  reader: FileReader = createWorkerReader(),
): HandlersFor<typeof importContract> {
  const kept = new Map<string, ReadFile>();
  const keep = (file: ReadFile): string => {
    const id = randomUUID();
    kept.set(id, file);
    const [oldest] = kept.keys();
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
    return id;
  };
  const fileOf = (id: string): ReadFile => {
    const file = kept.get(id);
    if (!file) throw new Refusal('import.read-again');
    return file;
  };
  return {
    'import.read': ({ jobId, path, ...choices }, { jobs, documents }) =>
      jobs.run(jobId, async (signal): Promise<ImportPreview> => {
        const file = await reader(path, choices, signal);
        return documents.read('import.read', ({ db }) => {
          const ownFields = listFields(db).map(({ id, name }) => ({ id, name }));
          const mapping = mappingFor(file, readOwnNames(db), settings);
          const named = nameColumns(file, createTranslator(settings.get().language));
          return { id: keep(named), ...previewOf(named), ownFields, ...mapping };
        });
      }),
    'import.plan': ({ id, mapping }, { documents }) =>
      documents.read('import.plan', ({ db, today }) =>
        reviewOf(planImport(fileOf(id), mapping, readKnownContent(db), today)),
      ),
    'import.run': ({ id, mapping }, { db, today, author }) => {
      const file = fileOf(id);
      const plan = planImport(file, mapping, readKnownContent(db), today);
      carryOut(db, plan, { author, fileName: file.fileName });
      remember(file, mapping, settings);
      return plan.summary;
    },
  };
}

function previewOf(file: ReadFile): Omit<ImportPreview, 'id' | 'ownFields' | keyof ChosenMapping> {
  const { table, connections, ...facts } = file;
  return {
    ...facts,
    headers: table.headers,
    sample: table.rows
      .slice(0, SAMPLE_ROWS)
      .map(({ cells }) =>
        table.headers.map((_, index) => cellText(cells[index]).slice(0, SAMPLE_CHARACTERS)),
      ),
    rowCount: table.rows.length,
    connectionCount: connections?.rows.length ?? 0,
    unreadable: unreadableRows(file),
  };
}

function unreadableRows({ table, connections }: ReadFile): ImportPreview['unreadable'] {
  const rows = [...table.rows, ...(connections?.rows ?? [])].filter(hasUnreadable);
  const [first] = rows;
  return first ? { count: rows.length, line: first.line } : null;
}

type ChosenMapping = Pick<ImportPreview, 'mapping' | 'isRemembered'>;

function mappingFor(file: ReadFile, names: readonly OwnName[], settings: Settings): ChosenMapping {
  const signature = headerSignature(file.table.headers);
  const remembered =
    file.hasHeaders === false
      ? undefined
      : settings.importMappings().find((each) => each.signature === signature);
  const fits = remembered?.mapping.columns.length === file.table.headers.length;
  return remembered && fits
    ? { mapping: fittedMapping(remembered.mapping, file.table, names), isRemembered: true }
    : { mapping: guessMapping(file.table, names), isRemembered: false };
}

/**
 * Newest first. What is remembered are numbers of columns and names of fields, under a signature. Nothing tells one file
 * without headings from another.
 */
function remember({ table, hasHeaders }: ReadFile, mapping: ImportMapping, settings: Settings): void {
  if (table.headers.length === 0 || hasHeaders === false) return;
  const signature = headerSignature(table.headers);
  const others = settings.importMappings().filter((each) => each.signature !== signature);
  settings.setImportMappings([
    { signature, mapping: { ...mapping, columns: [...mapping.columns] } },
    ...others,
  ]);
}

/** Rows that are refused or have remarks are kept before others, all in the order of the file. */
function reviewOf(plan: ImportPlan): ImportReview {
  const rows = [...plan.rows, ...plan.ties].map(outcomeOf);
  if (rows.length <= MOST_ROWS_SHOWN) return { summary: plan.summary, rows, rowsLeftOut: 0 };
  const isRemarkable = ({ action, warnings }: RowOutcome) => action === 'refuse' || warnings.length > 0;
  const chosen = new Set([...new Set([...rows.filter(isRemarkable), ...rows])].slice(0, MOST_ROWS_SHOWN));
  const shown = rows.filter((row) => chosen.has(row));
  return { summary: plan.summary, rows: shown, rowsLeftOut: rows.length - shown.length };
}

/** Without what is only there to be written. */
function outcomeOf({ line, sheet, action, name, kind, reason, warnings }: RowOutcome): RowOutcome {
  return { line, sheet, action, name, kind, reason, warnings };
}
