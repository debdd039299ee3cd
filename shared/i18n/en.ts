/** All texts in one language. Same keys in every language: a test compares them. */

import bringBack from './en/bringBack.json' with { type: 'json' };
import browserShell from './en/browserShell.json' with { type: 'json' };
import changes from './en/changes.json' with { type: 'json' };
import commandLine from './en/commandLine.json' with { type: 'json' };
import common from './en/common.json' with { type: 'json' };
import communication from './en/communication.json' with { type: 'json' };
import coverage from './en/coverage.json' with { type: 'json' };
import document from './en/document.json' with { type: 'json' };
import errors from './en/errors.json' with { type: 'json' };
import exporting from './en/export.json' with { type: 'json' };
import figures from './en/figures.json' with { type: 'json' };
import files from './en/files.json' with { type: 'json' };
import governance from './en/governance.json' with { type: 'json' };
import history from './en/history.json' with { type: 'json' };
import importing from './en/import.json' with { type: 'json' };
import initiative from './en/initiative.json' with { type: 'json' };
import licences from './en/licences.json' with { type: 'json' };
import maps from './en/maps.json' with { type: 'json' };
import measurement from './en/measurement.json' with { type: 'json' };
import meetings from './en/meetings.json' with { type: 'json' };
import menu from './en/menu.json' with { type: 'json' };
import method from './en/method.json' with { type: 'json' };
import navigation from './en/navigation.json' with { type: 'json' };
import needs from './en/needs.json' with { type: 'json' };
import network from './en/network.json' with { type: 'json' };
import overview from './en/overview.json' with { type: 'json' };
import plan from './en/plan.json' with { type: 'json' };
import presentation from './en/presentation.json' with { type: 'json' };
import register from './en/register.json' with { type: 'json' };
import reportPage from './en/reportPage.json' with { type: 'json' };
import reports from './en/reports.json' with { type: 'json' };
import search from './en/search.json' with { type: 'json' };
import settings from './en/settings.json' with { type: 'json' };
import stakeholders from './en/stakeholders.json' with { type: 'json' };
import stakeholdersReport from './en/stakeholdersReport.json' with { type: 'json' };
import start from './en/start.json' with { type: 'json' };
import terms from './en/terms.json' with { type: 'json' };

export const en = {
  common,
  terms,
  errors,
  navigation,
  document,
  figures,
  files,
  settings,
  initiative,
  method,
  stakeholders,
  register,
  maps,
  coverage,
  communication,
  network,
  governance,
  meetings,
  plan,
  measurement,
  reports,
  reportPage,
  stakeholdersReport,
  history,
  changes,
  commandLine,
  menu,
  start,
  overview,
  needs,
  browserShell,
  search,
  presentation,
  licences,
  bringBack,
  import: importing,
  export: exporting,
};
