/** The map of the one page: the power-interest grid, and the same as a table. */
import { SECTORS } from '../../stakeholders/actor.ts';
import { QUADRANTS, quadrantOf } from '../../stakeholders/assessment.ts';
import { gridWeight, MOST_DRAWN, weightiestOf } from '../../stakeholders/drawn-actors.ts';
import { altOf, captionOf, markOf, scoreOf, tableOf, wordsOf } from './annex-parts.ts';
import { closeOf, powerNames, type StakeholdersContext } from './stakeholders-context.ts';
import type { AnnexModel, FigureOf } from './stakeholders-report-model.ts';

/** The grid with those it has room for; null while nobody is assessed. */
export function gridFigure(context: StakeholdersContext, lead: string): FigureOf<'grid'> | null {
  const { t, assessed } = context;
  if (assessed.length === 0) return null;
  const marks = weightiestOf(assessed, null, MOST_DRAWN.grid, gridWeight);
  const texts = gridTexts(context);
  const seen = t('stakeholdersReport.grid.seen', {
    close: closeOf(context).length,
    field: texts.quadrants['work-closely'],
  });
  return {
    kind: 'grid',
    caption: captionOf(context, [`${texts.title}.`, seen], { total: assessed.length, shown: marks.length }),
    alt: altOf(context, texts, lead),
    marks: marks.map((actor) => ({
      ...markOf(actor),
      power: actor.judgement.power,
      interest: actor.judgement.interest,
    })),
    texts,
  };
}

/** The words of the grid, as on screen. */
export function gridTexts({ t, scales }: StakeholdersContext): FigureOf<'grid'>['texts'] {
  const { power, interest } = scales;
  return {
    title: t('stakeholders.grid.title', { powerName: power.inSentence, interestName: interest.inSentence }),
    description: t('stakeholders.grid.description', {
      powerName: power.inSentence,
      interestName: interest.name,
    }),
    power: power.name,
    interest: interest.name,
    quadrants: wordsOf(QUADRANTS, (quadrant) => t(`terms.quadrant.${quadrant}`)),
    sectors: wordsOf(SECTORS, (sector) => t(`terms.sector.${sector}`)),
    withSeat: t('stakeholders.seat.has'),
    withoutSeat: t('stakeholders.seat.hasNot'),
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
      [t(`${label}.actor`), 3.7, ({ name }) => name],
      [t('network.table.sector'), 2.5, ({ sector }) => t(`terms.sector.${sector}`)],
      [
        t('stakeholdersReport.grid.strategy'),
        2.7,
        ({ judgement }) => t(`terms.quadrant.${quadrantOf(judgement)}`),
      ],
      [scales.power.name, 1.7, ({ judgement }) => scoreOf(context, judgement.power)],
      [scales.interest.name, 1.5, ({ judgement }) => scoreOf(context, judgement.interest)],
      [
        t(`${label}.seat`),
        1.9,
        ({ hasSeat }) => t(hasSeat ? 'stakeholders.seat.yes' : 'stakeholders.seat.no'),
      ],
      [t('stakeholdersReport.grid.assessed'), 1.8, ({ judgement }) => formats.date(judgement.assessedOn)],
    ]),
  };
}
