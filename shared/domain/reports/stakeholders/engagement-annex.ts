/** Engagement now against wanted: a line for each actor, and the same as a table. */
import { ENGAGEMENT_LEVELS } from '../../stakeholders/assessment.ts';
import { MOST_DRAWN, weightiestOf } from '../../stakeholders/drawn-actors.ts';
import { type EngagementRow, engagementRows } from '../../stakeholders/engagement.ts';
import { altOf, captionOf, markOf, someOf, tableOf, wordsOf } from './annex-parts.ts';
import { type AssessedActor, assessedByName, type StakeholdersContext } from './stakeholders-context.ts';
import type { AnnexModel, FigureOf } from './stakeholders-report-model.ts';

type Engaged = AssessedActor & Pick<EngagementRow<AssessedActor>, 'now' | 'wanted' | 'gap'>;

/** Those with both levels, and how far behind the wanted one they are. */
export function engagementAnnex(context: StakeholdersContext): AnnexModel {
  const { t } = context;
  const rows: Engaged[] = engagementRows(assessedByName(context)).map(({ actor, ...row }) => ({
    ...actor,
    ...row,
  }));
  const behind = rows.filter(({ gap }) => gap > 0);
  const lead =
    rows.length === 0
      ? t('maps.engagement.empty')
      : behind.length === 0
        ? t('stakeholdersReport.engagement.kept', { count: rows.length })
        : t('stakeholdersReport.engagement.lead', {
            count: rows.length,
            behind: behind.length,
            names: someOf(behind, context),
          });
  return {
    heading: t('stakeholdersReport.engagement.heading'),
    lead,
    sentences: [],
    figure: rows.length === 0 ? null : engagementFigure(context, rows, lead),
    table: tableOf(context, rows, [
      [t('reports.status.stakeholders.actor'), 3, ({ name }) => name],
      [t('network.table.sector'), 2.6, ({ sector }) => t(`terms.sector.${sector}`)],
      [t('maps.engagement.now'), 1.8, ({ now }) => t(`terms.engagementLevel.${now}`)],
      [t('maps.engagement.wanted'), 1.8, ({ wanted }) => t(`terms.engagementLevel.${wanted}`)],
      [t('maps.engagement.gap'), 1.7, ({ gap }) => gapWords(context, gap)],
    ]),
  };
}

function engagementFigure(
  context: StakeholdersContext,
  rows: readonly Engaged[],
  lead: string,
): FigureOf<'engagement'> {
  const { t } = context;
  const lines = weightiestOf(rows, null, MOST_DRAWN.engagement, ({ gap }) => gap);
  const steps = [...new Set(lines.map(({ gap }) => gap))];
  const texts = {
    title: t('maps.engagement.title'),
    description: t('maps.engagement.description'),
    levels: wordsOf(ENGAGEMENT_LEVELS, (level) => t(`terms.engagementLevel.${level}`)),
    now: t('maps.engagement.now'),
    wanted: t('maps.engagement.wanted'),
  };
  const seen = t('stakeholdersReport.engagement.seen', { count: rows.filter(({ gap }) => gap > 0).length });
  return {
    kind: 'engagement',
    caption: captionOf(context, [`${texts.title}.`, seen], { total: rows.length, shown: lines.length }),
    alt: altOf(context, texts, lead),
    lines: lines.map((row) => ({ ...markOf(row), now: row.now, wanted: row.wanted, gap: row.gap })),
    texts,
    gaps: Object.fromEntries(steps.map((step) => [String(step), gapWords(context, step)])),
  };
}

function gapWords({ t }: StakeholdersContext, gap: number): string {
  if (gap === 0) return t('maps.engagement.asWanted');
  return t(gap > 0 ? 'maps.engagement.toGo' : 'maps.engagement.tooFar', { count: Math.abs(gap) });
}
