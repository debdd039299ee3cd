/** Every report there is, as data. */
import type { StakeholdersReportModel } from './stakeholders/stakeholders-report-model.ts';
import type { StatusReportModel } from './status-report-model.ts';

export type ReportModel = StatusReportModel | StakeholdersReportModel;
