/** What an import did, in words and as JSON. */
import type { RowOutcome, RowProblem } from '../../shared/domain/import/plan.ts';
import type { ImportPlan } from '../backend/import/plan-import.ts';
import type { CommandLineContext } from './command-line-context.ts';

export interface ImportReport {
  readonly file: string;
  readonly input: string;
  readonly isDry: boolean;
  readonly plan: ImportPlan;
}

/** The sentence of a reason. */
export function reasonInWords(
  { code, field, values }: RowProblem,
  { t }: Pick<CommandLineContext, 't'>,
): string {
  return t(`import.reason.${code}`, { ...(field ? { field: t(`import.field.${field}`) } : {}), ...values });
}

/** Read, created, updated, skipped; refused rows, remarks and repeated rows with their lines; the same of ties. */
export function reportAsJson(
  { file, input, isDry, plan }: ImportReport,
  context: CommandLineContext,
): string {
  const { actors, ties, warnings: _, ...counted } = plan.summary;
  const report = {
    file,
    input,
    dryRun: isDry,
    ...actors,
    refused: toldRows(plan.rows.filter(isRefused), context),
    repeated: toldRows(plan.rows.filter(isRepeated), context),
    warnings: remarks(plan.rows, context),
    ...counted,
    ties: {
      ...ties,
      refused: toldRows(plan.ties.filter(isRefused), context),
      warnings: remarks(plan.ties, context),
    },
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** The same as sentences. */
export function reportAsText({ isDry, plan }: ImportReport, context: CommandLineContext): string {
  const { t } = context;
  const { actors, ties, organisations, leftOut, contactLeftOut } = plan.summary;
  const lines = [t('import.commandLine.result', { ...actors })];
  if (ties.read > 0) lines.push(t('import.commandLine.ties', { ...ties }));
  if (organisations > 0) lines.push(t('import.commandLine.organisations', { count: organisations }));
  if (leftOut.length > 0) lines.push(t('import.summary.leftOut', { headers: leftOut.join(', ') }));
  if (contactLeftOut > 0) lines.push(t('import.commandLine.contactLeftOut', { count: contactLeftOut }));
  const told = [...plan.rows, ...plan.ties].flatMap((row) => [
    ...(row.reason && (isRefused(row) || isRepeated(row)) ? [{ row, problem: row.reason }] : []),
    ...row.warnings.map((problem) => ({ row, problem })),
  ]);
  for (const { row, problem } of told)
    lines.push(t('import.commandLine.line', { line: place(row), reason: reasonInWords(problem, context) }));
  if (isDry) lines.push(t('import.commandLine.dry'));
  return `${lines.join('\n')}\n`;
}

const place = ({ sheet, line }: RowOutcome) => (sheet === null ? String(line) : `${line} (${sheet})`);

const isRefused = ({ action }: RowOutcome) => action === 'refuse';
/** Skipped not because all is known, but because an earlier row of the file is about the same actor. */
const isRepeated = ({ reason }: RowOutcome) => reason?.code === 'same-line';

function toldRows(rows: readonly RowOutcome[], context: CommandLineContext) {
  return rows.flatMap(({ line, sheet, name, reason }) =>
    reason ? [{ line, sheet, name, code: reason.code, reason: reasonInWords(reason, context) }] : [],
  );
}

function remarks(rows: readonly RowOutcome[], context: CommandLineContext) {
  return rows.flatMap(({ line, sheet, warnings }) =>
    warnings.map((problem) => ({ line, sheet, code: problem.code, reason: reasonInWords(problem, context) })),
  );
}
