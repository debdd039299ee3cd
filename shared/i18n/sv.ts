/** All texts in one language. Same keys in every language: a test compares them. */

import bringBack from './sv/bringBack.json' with { type: 'json' };
import browserShell from './sv/browserShell.json' with { type: 'json' };
import changes from './sv/changes.json' with { type: 'json' };
import commandLine from './sv/commandLine.json' with { type: 'json' };
import common from './sv/common.json' with { type: 'json' };
import communication from './sv/communication.json' with { type: 'json' };
import coverage from './sv/coverage.json' with { type: 'json' };
import document from './sv/document.json' with { type: 'json' };
import errors from './sv/errors.json' with { type: 'json' };
import exporting from './sv/export.json' with { type: 'json' };
import figures from './sv/figures.json' with { type: 'json' };
import files from './sv/files.json' with { type: 'json' };
import governance from './sv/governance.json' with { type: 'json' };
import history from './sv/history.json' with { type: 'json' };
import importing from './sv/import.json' with { type: 'json' };
import initiative from './sv/initiative.json' with { type: 'json' };
import licences from './sv/licences.json' with { type: 'json' };
import maps from './sv/maps.json' with { type: 'json' };
import measurement from './sv/measurement.json' with { type: 'json' };
import meetings from './sv/meetings.json' with { type: 'json' };
import menu from './sv/menu.json' with { type: 'json' };
import method from './sv/method.json' with { type: 'json' };
import navigation from './sv/navigation.json' with { type: 'json' };
import needs from './sv/needs.json' with { type: 'json' };
import network from './sv/network.json' with { type: 'json' };
import overview from './sv/overview.json' with { type: 'json' };
import plan from './sv/plan.json' with { type: 'json' };
import presentation from './sv/presentation.json' with { type: 'json' };
import register from './sv/register.json' with { type: 'json' };
import reportPage from './sv/reportPage.json' with { type: 'json' };
import reports from './sv/reports.json' with { type: 'json' };
import search from './sv/search.json' with { type: 'json' };
import settings from './sv/settings.json' with { type: 'json' };
import stakeholders from './sv/stakeholders.json' with { type: 'json' };
import stakeholdersReport from './sv/stakeholdersReport.json' with { type: 'json' };
import start from './sv/start.json' with { type: 'json' };
import terms from './sv/terms.json' with { type: 'json' };

export const sv = {
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
