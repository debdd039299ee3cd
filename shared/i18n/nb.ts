/** All texts in one language. Same keys in every language: a test compares them. */

import bringBack from './nb/bringBack.json' with { type: 'json' };
import browserShell from './nb/browserShell.json' with { type: 'json' };
import changes from './nb/changes.json' with { type: 'json' };
import commandLine from './nb/commandLine.json' with { type: 'json' };
import common from './nb/common.json' with { type: 'json' };
import communication from './nb/communication.json' with { type: 'json' };
import coverage from './nb/coverage.json' with { type: 'json' };
import document from './nb/document.json' with { type: 'json' };
import errors from './nb/errors.json' with { type: 'json' };
import exporting from './nb/export.json' with { type: 'json' };
import figures from './nb/figures.json' with { type: 'json' };
import files from './nb/files.json' with { type: 'json' };
import governance from './nb/governance.json' with { type: 'json' };
import history from './nb/history.json' with { type: 'json' };
import importing from './nb/import.json' with { type: 'json' };
import initiative from './nb/initiative.json' with { type: 'json' };
import licences from './nb/licences.json' with { type: 'json' };
import maps from './nb/maps.json' with { type: 'json' };
import measurement from './nb/measurement.json' with { type: 'json' };
import meetings from './nb/meetings.json' with { type: 'json' };
import menu from './nb/menu.json' with { type: 'json' };
import method from './nb/method.json' with { type: 'json' };
import navigation from './nb/navigation.json' with { type: 'json' };
import needs from './nb/needs.json' with { type: 'json' };
import network from './nb/network.json' with { type: 'json' };
import overview from './nb/overview.json' with { type: 'json' };
import plan from './nb/plan.json' with { type: 'json' };
import presentation from './nb/presentation.json' with { type: 'json' };
import register from './nb/register.json' with { type: 'json' };
import reportPage from './nb/reportPage.json' with { type: 'json' };
import reports from './nb/reports.json' with { type: 'json' };
import search from './nb/search.json' with { type: 'json' };
import settings from './nb/settings.json' with { type: 'json' };
import stakeholders from './nb/stakeholders.json' with { type: 'json' };
import stakeholdersReport from './nb/stakeholdersReport.json' with { type: 'json' };
import start from './nb/start.json' with { type: 'json' };
import terms from './nb/terms.json' with { type: 'json' };

export const nb = {
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
