/** All texts in one language. Same keys in every language: a test compares them. */

import bringBack from './da/bringBack.json' with { type: 'json' };
import browserShell from './da/browserShell.json' with { type: 'json' };
import changes from './da/changes.json' with { type: 'json' };
import commandLine from './da/commandLine.json' with { type: 'json' };
import common from './da/common.json' with { type: 'json' };
import communication from './da/communication.json' with { type: 'json' };
import coverage from './da/coverage.json' with { type: 'json' };
import document from './da/document.json' with { type: 'json' };
import errors from './da/errors.json' with { type: 'json' };
import exporting from './da/export.json' with { type: 'json' };
import figures from './da/figures.json' with { type: 'json' };
import files from './da/files.json' with { type: 'json' };
import governance from './da/governance.json' with { type: 'json' };
import history from './da/history.json' with { type: 'json' };
import importing from './da/import.json' with { type: 'json' };
import initiative from './da/initiative.json' with { type: 'json' };
import licences from './da/licences.json' with { type: 'json' };
import maps from './da/maps.json' with { type: 'json' };
import measurement from './da/measurement.json' with { type: 'json' };
import meetings from './da/meetings.json' with { type: 'json' };
import menu from './da/menu.json' with { type: 'json' };
import method from './da/method.json' with { type: 'json' };
import navigation from './da/navigation.json' with { type: 'json' };
import needs from './da/needs.json' with { type: 'json' };
import network from './da/network.json' with { type: 'json' };
import overview from './da/overview.json' with { type: 'json' };
import plan from './da/plan.json' with { type: 'json' };
import presentation from './da/presentation.json' with { type: 'json' };
import register from './da/register.json' with { type: 'json' };
import reportPage from './da/reportPage.json' with { type: 'json' };
import reports from './da/reports.json' with { type: 'json' };
import search from './da/search.json' with { type: 'json' };
import settings from './da/settings.json' with { type: 'json' };
import stakeholders from './da/stakeholders.json' with { type: 'json' };
import stakeholdersReport from './da/stakeholdersReport.json' with { type: 'json' };
import start from './da/start.json' with { type: 'json' };
import terms from './da/terms.json' with { type: 'json' };

export const da = {
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
