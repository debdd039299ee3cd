/** The stakeholder report: a pure function from the initiative as it stood on a day, and its network, to what it says. */

import { versionOf } from '../opening-sections.ts';
import { firstOf } from '../report-context.ts';
import type { InitiativeSnapshot } from '../snapshot.ts';
import type { StatusReportWording } from '../status-report.ts';
import { boardBlocks } from './board-blocks.ts';
import { boardFacts } from './board-facts.ts';
import { engagementAnnex } from './engagement-annex.ts';
import { gridAnnex, gridFigure } from './grid-annex.ts';
import { movementAnnex } from './movement-annex.ts';
import { networkAnnex } from './network-annex.ts';
import { planAnnex } from './plan-annex.ts';
import { boardProposals } from './proposals.ts';
import { rainbowAnnex } from './rainbow-annex.ts';
import { salienceAnnex } from './salience-annex.ts';
import {
  closeOf,
  closeWithoutSeat,
  type NetworkFacts,
  type StakeholdersContext,
  type StakeholdersReportOptions,
  shortened,
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
  const facts = boardFacts(context);
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
    subtitle: [
      t(map ? 'stakeholdersReport.ofMap' : 'stakeholdersReport.whole', day),
      ...assessedUntil(context),
    ].join(' · '),
    purpose: shortened(purpose, PURPOSE_LENGTH),
    lead,
    proposals: boardProposals(context, facts),
    grid: gridFigure(context, lead),
    blocks: boardBlocks(context, facts),
    annexesLabel: t('stakeholdersReport.annexes'),
    annexes: [
      gridAnnex(context),
      movementAnnex(context),
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
  const close = closeOf(context).length;
  const without = closeWithoutSeat(context).map(({ name }) => shortened(name));
  return [
    t('stakeholdersReport.lead', { count: assessed.length, close, field: t('terms.quadrant.work-closely') }),
    without.length === 0
      ? close === 0
        ? ''
        : t('stakeholdersReport.allSeated', { count: close })
      : t('stakeholdersReport.withoutSeat', {
          count: without.length,
          names: firstOf(without, NAMED, context),
        }),
  ]
    .join(' ')
    .trim();
}

/** How fresh the judgements are: a map of last year is another thing than one of last week. */
function assessedUntil({ t, formats, assessed }: StakeholdersContext): string[] {
  const days = assessed.map(({ judgement }) => judgement.assessedOn).sort();
  const last = days.at(-1);
  return last === undefined ? [] : [t('stakeholdersReport.assessedUntil', { date: formats.date(last) })];
}
