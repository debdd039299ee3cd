/** The stakeholder report: a pure function from the initiative as it stood on a day, and its network, to what it says. */

import { quadrantOf } from '../../stakeholders/assessment.ts';
import { versionOf } from '../opening-sections.ts';
import { firstOf } from '../report-context.ts';
import type { InitiativeSnapshot } from '../snapshot.ts';
import type { StatusReportWording } from '../status-report.ts';
import { boardBlocks } from './board-blocks.ts';
import { engagementAnnex, gridAnnex, gridFigure, rainbowAnnex, salienceAnnex } from './map-annexes.ts';
import { networkAnnex } from './network-annex.ts';
import { planAnnex } from './plan-annex.ts';
import {
  closeWithoutSeat,
  type NetworkFacts,
  type StakeholdersContext,
  type StakeholdersReportOptions,
  stakeholdersContext,
} from './stakeholders-context.ts';
import type { StakeholdersReportModel } from './stakeholders-report-model.ts';

const NAMED = 4;
/** Characters of a map's purpose: two lines of the page. */
const PURPOSE_LENGTH = 180;

/** Same snapshot, network, options and language: same report. Throws `item.not-found` for a map that was not there. */
export function stakeholdersReport(
  snapshot: InitiativeSnapshot,
  options: StakeholdersReportOptions,
  network: NetworkFacts,
  wording: StatusReportWording,
): StakeholdersReportModel {
  const context = stakeholdersContext(snapshot, options, network, wording);
  const { t, formats, map } = context;
  const title = t('stakeholdersReport.title');
  const { name } = snapshot.initiative;
  const date = formats.date(options.asOf);
  const day = { date: formats.longDate(options.asOf), map: map?.name ?? '' };
  const lead = leadOf(context);
  const purpose = map?.purpose.replace(/\s+/g, ' ') ?? '';
  return {
    type: 'stakeholders',
    language: wording.language,
    asOf: options.asOf,
    documentTitle: t('stakeholdersReport.documentTitle', { title, initiative: name, date }),
    page: {
      header: t('reports.status.page.header', { initiative: name, version: versionOf(context) }),
      confidentiality: t(`terms.confidentiality.${snapshot.initiative.confidentiality}`),
      footer: t('reports.status.page.footer', { title, date }),
      numberPattern: t('reports.status.page.number', { page: '{page}', pages: '{pages}' }),
    },
    initiative: name,
    title,
    subtitle: t(map ? 'stakeholdersReport.ofMap' : 'stakeholdersReport.whole', day),
    purpose: purpose.length <= PURPOSE_LENGTH ? purpose : `${purpose.slice(0, PURPOSE_LENGTH).trimEnd()}…`,
    lead,
    grid: gridFigure(context, lead),
    blocks: boardBlocks(context),
    annexes: [
      gridAnnex(context),
      salienceAnnex(context),
      rainbowAnnex(context),
      engagementAnnex(context),
      networkAnnex(context),
      planAnnex(context),
    ],
  };
}

function leadOf(context: StakeholdersContext): string {
  const { t, assessed } = context;
  if (assessed.length === 0) return t('stakeholdersReport.empty');
  const close = assessed.filter(({ judgement }) => quadrantOf(judgement) === 'work-closely').length;
  const without = closeWithoutSeat(context).map(({ name }) => name);
  return [
    t('stakeholdersReport.lead', { count: assessed.length, close }),
    without.length === 0
      ? t('stakeholdersReport.allSeated')
      : t('stakeholdersReport.withoutSeat', {
          count: without.length,
          names: firstOf(without, NAMED, context),
        }),
  ].join(' ');
}
