/** Who has moved between two days: the grid with arrows, and from where to where as a table. */
import { MOST_DRAWN, weightiestOf } from '../../stakeholders/drawn-actors.ts';
import { altOf, captionOf, markOf, tableOf } from './annex-parts.ts';
import { gridTexts } from './grid-annex.ts';
import type { MovedActor, ReportMovement, StakeholdersContext } from './stakeholders-context.ts';
import type { AnnexModel, FigureOf } from './stakeholders-report-model.ts';

/** Reasons are left out: they were written for those who assess, not for a board. */
export function movementAnnex(context: StakeholdersContext): AnnexModel {
  const { t, formats, movement, scales } = context;
  const heading = t('stakeholdersReport.moved.heading');
  if (movement === null)
    return { heading, lead: t('stakeholdersReport.moved.noDays'), sentences: [], figure: null, table: null };
  const { moved, arrived } = movement;
  const lead = [
    t('maps.movement.summary', { count: moved.length, ...daysIn(context, movement) }),
    ...(arrived > 0 ? [t('stakeholdersReport.moved.arrived', { count: arrived })] : []),
  ].join(' ');
  const way = (scale: 'power' | 'interest') => (row: MovedActor) => {
    const [before, after] = [row.before[scale], row.after[scale]].map((value) => formats.number(value, 1));
    return before === after ? String(after) : `${before} → ${after}`;
  };
  return {
    heading,
    lead,
    sentences: [],
    figure: moved.length === 0 ? null : movementFigure(context, movement, lead),
    table: tableOf(context, moved, [
      [t('reports.status.stakeholders.actor'), 4, ({ actor }) => actor.name],
      [scales.power.name, 1.8, way('power')],
      [scales.interest.name, 1.8, way('interest')],
      [t('maps.movement.distance'), 1.4, ({ distance }) => formats.number(distance, 1)],
    ]),
  };
}

function daysIn({ formats }: StakeholdersContext, { from, until }: ReportMovement) {
  return { from: formats.date(from), until: formats.date(until) };
}

function movementFigure(
  context: StakeholdersContext,
  movement: ReportMovement,
  lead: string,
): FigureOf<'movement'> {
  const { t } = context;
  const { moved } = movement;
  const drawn = weightiestOf(
    moved.map((row) => ({ ...row, id: row.actor.id })),
    null,
    MOST_DRAWN.movement,
    ({ distance }) => distance,
  );
  const texts = {
    ...gridTexts(context),
    title: t('maps.movement.title'),
    description: t('maps.movement.description', daysIn(context, movement)),
  };
  const seen = t('stakeholdersReport.moved.seen', daysIn(context, movement));
  return {
    kind: 'movement',
    caption: captionOf(context, [`${texts.title}.`, seen], { total: moved.length, shown: drawn.length }),
    alt: altOf(context, texts, lead),
    marks: drawn.map(({ actor, before, after }) => ({
      ...markOf(actor),
      isTaken: false,
      power: after.power,
      interest: after.interest,
      previous: { power: before.power, interest: before.interest },
    })),
    texts,
  };
}
