/** The status report: a pure function from the initiative as it stood on a day to what the report says. */
import type { Language } from '../languages.ts';
import type { Say, WordingFormats } from '../wording.ts';
import { actionsModel } from './actions-section.ts';
import { changesModel } from './changes-section.ts';
import { governanceModel } from './governance-section.ts';
import { indicatorsModel } from './indicators-section.ts';
import { coverModel, decisionsModel, pageModel, reportTitle, summaryModel } from './opening-sections.ts';
import { reportContext, type StatusReportOptions } from './report-context.ts';
import type { ReportKey } from './report-key.ts';
import type { InitiativeSnapshot } from './snapshot.ts';
import { stakeholdersModel } from './stakeholders-section.ts';
import type { StatusReportModel } from './status-report-model.ts';

export interface StatusReportWording {
  readonly language: Language;
  readonly t: Say<ReportKey>;
  readonly formats: WordingFormats;
}

/** Same snapshot, options and language: same report. It reads no clock. */
export function statusReport(
  snapshot: InitiativeSnapshot,
  options: StatusReportOptions,
  { language, t, formats }: StatusReportWording,
): StatusReportModel {
  const context = reportContext(snapshot, options, { t, formats });
  return {
    type: 'status',
    language,
    asOf: options.asOf,
    documentTitle: t('reports.status.title.document', {
      title: reportTitle(context),
      initiative: snapshot.initiative.name,
      date: formats.date(options.asOf),
    }),
    page: pageModel(context),
    cover: coverModel(context),
    decisions: decisionsModel(context),
    summary: summaryModel(context),
    changes: changesModel(context),
    stakeholders: stakeholdersModel(context),
    governance: governanceModel(context),
    actions: actionsModel(context),
    indicators: indicatorsModel(context),
  };
}
