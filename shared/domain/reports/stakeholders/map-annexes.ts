/** The map of the one page as a table, and its further views: salience, rainbow, engagement. Each figure has its table. */
import { SECTORS } from '../../stakeholders/actor.ts';
import { ENGAGEMENT_LEVELS, QUADRANTS, quadrantOf } from '../../stakeholders/assessment.ts';
import { type EngagementRow, engagementRows } from '../../stakeholders/engagement.ts';
import { RAINBOW_BANDS, rainbowPlaceOf } from '../../stakeholders/rainbow.ts';
import { SALIENCE_CLASSES, salienceOf } from '../../stakeholders/salience.ts';
import { rainbowSideWords } from '../../stakeholders/scale-words.ts';
import { firstOf } from '../report-context.ts';
import { type AssessedActor, powerNames, restOf, type StakeholdersContext } from './stakeholders-context.ts';
import type { AnnexModel, FigureOf, TableModel } from './stakeholders-report-model.ts';

/** Marks of a figure, as on screen. */
const GRID_MARKS = 200;
const RAINBOW_MARKS = 150;
/** Lines of a chart that shares its page with a table. */
const ENGAGEMENT_LINES = 24;
/** Rows of a table: what a board reads. The program has all. */
const ROWS = 40;
const NAMED = 5;

/** A text by each value of an enumeration. */
export function wordsOf<Value extends string>(values: readonly Value[], say: (value: Value) => string) {
  return Object.fromEntries(values.map((value) => [value, say(value)])) as Record<Value, string>;
}

export function tableOf<Row>(
  context: StakeholdersContext,
  rows: readonly Row[],
  columns: readonly (readonly [heading: string, width: number, cell: (row: Row) => string])[],
  most: number = ROWS,
): TableModel | null {
  if (rows.length === 0) return null;
  const shown = rows.slice(0, most);
  return {
    columns: columns.map(([heading]) => heading),
    widths: columns.map(([, width]) => width),
    rows: shown.map((row) => columns.map(([, , cell]) => cell(row))),
    rest: restOf(context, rows.length, shown.length),
  };
}

const markOf = ({ id, name, sector, hasSeat, isTaken }: AssessedActor) => ({
  id,
  label: name,
  sector,
  hasSeat,
  isTaken,
});

/** What is drawn, and how many are not for want of room. */
export function captionOf({ t }: StakeholdersContext, title: string, total: number, shown: number): string {
  return total > shown ? `${title}. ${t('stakeholdersReport.drawn', { shown, total })}` : `${title}.`;
}

export function gridFigure(context: StakeholdersContext, lead: string): FigureOf<'grid'> | null {
  const { t, assessed, scales } = context;
  if (assessed.length === 0) return null;
  const { power, interest } = scales;
  const marks = assessed.slice(0, GRID_MARKS);
  const title = t('stakeholders.grid.title', {
    powerName: power.inSentence,
    interestName: interest.inSentence,
  });
  const description = t('stakeholders.grid.description', {
    powerName: power.inSentence,
    interestName: interest.name,
  });
  return {
    kind: 'grid',
    caption: captionOf(context, title, assessed.length, marks.length),
    alt: t('stakeholdersReport.alt', { title, description, lead }),
    marks: marks.map((actor) => ({
      ...markOf(actor),
      power: actor.judgement.power,
      interest: actor.judgement.interest,
    })),
    texts: {
      title,
      description,
      power: power.name,
      interest: interest.name,
      quadrants: wordsOf(QUADRANTS, (quadrant) => t(`terms.quadrant.${quadrant}`)),
      sectors: wordsOf(SECTORS, (sector) => t(`terms.sector.${sector}`)),
      withSeat: t('stakeholders.seat.has'),
      withoutSeat: t('stakeholders.seat.hasNot'),
    },
  };
}

/** The table twin of the grid. */
export function gridAnnex(context: StakeholdersContext): AnnexModel {
  const { t, formats, assessed, scales } = context;
  const label = 'reports.status.stakeholders';
  return {
    heading: t('stakeholdersReport.grid.annex'),
    lead:
      assessed.length === 0
        ? t('stakeholdersReport.empty')
        : t('stakeholdersReport.grid.heading', powerNames(context)),
    figure: null,
    sentences: [],
    table: tableOf(context, assessed, [
      [t(`${label}.actor`), 4, ({ name }) => name],
      [t('network.table.sector'), 2.3, ({ sector }) => t(`terms.sector.${sector}`)],
      [
        t('stakeholdersReport.grid.strategy'),
        2.3,
        ({ judgement }) => t(`terms.quadrant.${quadrantOf(judgement)}`),
      ],
      [scales.power.name, 1.7, ({ judgement }) => formats.number(judgement.power, 1)],
      [scales.interest.name, 1.5, ({ judgement }) => formats.number(judgement.interest, 1)],
      [
        t(`${label}.seat`),
        1.9,
        ({ hasSeat }) => t(hasSeat ? 'stakeholders.seat.yes' : 'stakeholders.seat.no'),
      ],
      [t('stakeholdersReport.grid.assessed'), 1.8, ({ judgement }) => formats.date(judgement.assessedOn)],
    ]),
  };
}

export function salienceAnnex(context: StakeholdersContext): AnnexModel {
  const { t, formats, assessed, scales } = context;
  const { power, legitimacy, urgency } = scales;
  const classed = assessed
    .flatMap((actor) => {
      const salience = salienceOf(actor.judgement);
      return salience === null ? [] : [{ actor, salience }];
    })
    .sort(
      (a, b) =>
        SALIENCE_CLASSES.indexOf(a.salience) - SALIENCE_CLASSES.indexOf(b.salience) ||
        b.actor.judgement.power - a.actor.judgement.power,
    );
  const words = { legitimacy: legitimacy.inSentence, urgency: urgency.inSentence };
  const definitive = classed.filter(({ salience }) => salience === 'definitive');
  const lead =
    classed.length === 0
      ? t('maps.salience.empty', words)
      : t('stakeholdersReport.salience.lead', {
          count: classed.length,
          definitive: definitive.length,
          names: firstOf(
            definitive.map(({ actor }) => actor.name),
            NAMED,
            context,
          ),
        });
  const title = t('maps.salience.title', { power: power.inSentence, ...words });
  const description = t('maps.salience.description');
  const number = (value: number | null) => (value === null ? '' : formats.number(value, 1));
  return {
    heading: t('stakeholdersReport.salience.heading'),
    lead,
    sentences: [],
    figure:
      classed.length === 0
        ? null
        : {
            kind: 'salience',
            caption: captionOf(context, title, classed.length, classed.length),
            alt: t('stakeholdersReport.alt', { title, description, lead }),
            marks: classed.map(({ actor, salience }) => ({ ...markOf(actor), salience })),
            texts: {
              title,
              description,
              attributes: { power: power.name, legitimacy: legitimacy.name, urgency: urgency.name },
              classes: wordsOf(SALIENCE_CLASSES, (each) => t(`terms.salienceClass.${each}`)),
            },
          },
    table: tableOf(context, classed, [
      [t('reports.status.stakeholders.actor'), 3, ({ actor }) => actor.name],
      [t('maps.salience.class'), 1.6, ({ salience }) => t(`terms.salienceClass.${salience}`)],
      [power.name, 1.2, ({ actor }) => number(actor.judgement.power)],
      [legitimacy.name, 1.4, ({ actor }) => number(actor.judgement.legitimacy)],
      [urgency.name, 1.3, ({ actor }) => number(actor.judgement.urgency)],
      [t('maps.salience.advice'), 4, ({ salience }) => t(`maps.salience.means.${salience}`)],
    ]),
  };
}

export function rainbowAnnex(context: StakeholdersContext): AnnexModel {
  const { t, formats, assessed, scales } = context;
  const placed = assessed
    .flatMap((actor) => {
      const place = rainbowPlaceOf(actor.judgement);
      return place === null ? [] : [{ actor, place }];
    })
    .sort((a, b) => b.place.strength - a.place.strength);
  const onlyAffected = placed.filter(({ place }) => place.side === 'affected' && place.band === 'most');
  const lead =
    placed.length === 0
      ? t('maps.rainbow.empty')
      : t('stakeholdersReport.rainbow.lead', {
          count: placed.length,
          affected: onlyAffected.length,
          names: firstOf(
            onlyAffected.map(({ actor }) => actor.name),
            NAMED,
            context,
          ),
        });
  const sides = rainbowSideWords(
    scales,
    (side) => t(`terms.rainbowSide.${side}`),
    (names) => t('maps.figure.and', names),
  );
  const title = t('maps.rainbow.title');
  const description = t('maps.rainbow.description');
  const marks = placed.slice(0, RAINBOW_MARKS);
  const number = (value: number | null) => (value === null ? '' : formats.number(value, 1));
  return {
    heading: t('stakeholdersReport.rainbow.heading'),
    lead,
    sentences: [],
    figure:
      placed.length === 0
        ? null
        : {
            kind: 'rainbow',
            caption: captionOf(context, title, placed.length, marks.length),
            alt: t('stakeholdersReport.alt', { title, description, lead }),
            marks: marks.map(({ actor, place }) => ({ ...markOf(actor), place })),
            texts: {
              title,
              description,
              bands: wordsOf(RAINBOW_BANDS, (band) => t(`terms.rainbowBand.${band}`)),
              sides,
            },
          },
    table: tableOf(context, placed, [
      [t('reports.status.stakeholders.actor'), 3, ({ actor }) => actor.name],
      [t('maps.rainbow.side'), 2.4, ({ place }) => sides[place.side]],
      [t('maps.rainbow.band'), 1.5, ({ place }) => t(`terms.rainbowBand.${place.band}`)],
      [scales.affects.name, 1.8, ({ actor }) => number(actor.judgement.affects)],
      [scales.affected.name, 1.8, ({ actor }) => number(actor.judgement.affected)],
    ]),
  };
}

export function engagementAnnex(context: StakeholdersContext): AnnexModel {
  const { t, assessed } = context;
  const rows = engagementRows(assessed);
  const behind = rows.filter(({ gap }) => gap > 0);
  const names = firstOf(
    behind.map(({ actor }) => actor.name),
    NAMED,
    context,
  );
  const lead =
    rows.length === 0
      ? t('maps.engagement.empty')
      : behind.length === 0
        ? t('stakeholdersReport.engagement.kept', { count: rows.length })
        : t('stakeholdersReport.engagement.lead', { count: rows.length, behind: behind.length, names });
  return {
    heading: t('stakeholdersReport.engagement.heading'),
    lead,
    sentences: [],
    figure: rows.length === 0 ? null : engagementFigure(context, rows, lead),
    table: tableOf(context, rows, [
      [t('reports.status.stakeholders.actor'), 3, ({ actor }) => actor.name],
      [t('network.table.sector'), 2, ({ actor }) => t(`terms.sector.${actor.sector}`)],
      [t('maps.engagement.now'), 1.5, ({ now }) => t(`terms.engagementLevel.${now}`)],
      [t('maps.engagement.wanted'), 1.5, ({ wanted }) => t(`terms.engagementLevel.${wanted}`)],
      [t('maps.engagement.gap'), 1.7, ({ gap }) => gapWords(context, gap)],
    ]),
  };
}

function engagementFigure(
  context: StakeholdersContext,
  rows: readonly EngagementRow<AssessedActor>[],
  lead: string,
): FigureOf<'engagement'> {
  const { t } = context;
  const title = t('maps.engagement.title');
  const description = t('maps.engagement.description');
  const lines = rows.slice(0, ENGAGEMENT_LINES);
  const steps = [...new Set(lines.map(({ gap }) => gap))];
  return {
    kind: 'engagement',
    caption: captionOf(context, title, rows.length, lines.length),
    alt: t('stakeholdersReport.alt', { title, description, lead }),
    lines: lines.map(({ actor, now, wanted, gap }) => ({ ...markOf(actor), now, wanted, gap })),
    texts: {
      title,
      description,
      levels: wordsOf(ENGAGEMENT_LEVELS, (level) => t(`terms.engagementLevel.${level}`)),
      now: t('maps.engagement.now'),
      wanted: t('maps.engagement.wanted'),
    },
    gaps: Object.fromEntries(steps.map((step) => [String(step), gapWords(context, step)])),
  };
}

function gapWords({ t }: StakeholdersContext, gap: number): string {
  if (gap === 0) return t('maps.engagement.asWanted');
  return t(gap > 0 ? 'maps.engagement.toGo' : 'maps.engagement.tooFar', { count: Math.abs(gap) });
}
