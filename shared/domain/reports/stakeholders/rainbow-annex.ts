/** The rainbow: who affects and who is affected, as half rings and as a table. */
import { actorsInRainbow, MOST_DRAWN, weightiestOf } from '../../stakeholders/drawn-actors.ts';
import { RAINBOW_BANDS, type RainbowPlace, type RainbowSide } from '../../stakeholders/rainbow.ts';
import { rainbowSideWords } from '../../stakeholders/scale-words.ts';
import { altOf, captionOf, markOf, scoreOf, someOf, tableOf, wordsOf } from './annex-parts.ts';
import { type AssessedActor, assessedByName, type StakeholdersContext } from './stakeholders-context.ts';
import type { AnnexModel, FigureOf } from './stakeholders-report-model.ts';

type InRainbow = AssessedActor & { readonly rainbow: RainbowPlace };

/** Those judged by how much they affect and are affected, the strongest first. */
export function rainbowAnnex(context: StakeholdersContext): AnnexModel {
  const { t, scales } = context;
  const placed = actorsInRainbow(assessedByName(context));
  const sides = sideWords(context);
  const onlyAffected = placed.filter(isOnlyAffected);
  const lead =
    placed.length === 0
      ? t('maps.rainbow.empty')
      : t('stakeholdersReport.rainbow.lead', {
          count: placed.length,
          affected: onlyAffected.length,
          names: someOf(onlyAffected, context),
        });
  return {
    heading: t('stakeholdersReport.rainbow.heading'),
    lead,
    sentences: [],
    figure: placed.length === 0 ? null : rainbowFigure(context, placed, lead),
    table: tableOf(context, placed, [
      [t('reports.status.stakeholders.actor'), 3, ({ name }) => name],
      [t('maps.rainbow.side'), 2.4, ({ rainbow }) => sides[rainbow.side]],
      [t('maps.rainbow.band'), 1.5, ({ rainbow }) => t(`terms.rainbowBand.${rainbow.band}`)],
      [scales.affects.name, 1.8, ({ judgement }) => scoreOf(context, judgement.affects)],
      [scales.affected.name, 1.8, ({ judgement }) => scoreOf(context, judgement.affected)],
    ]),
  };
}

/** The sides as the scales are called here. */
function sideWords({ t, scales }: StakeholdersContext): Readonly<Record<RainbowSide, string>> {
  return rainbowSideWords(
    scales,
    (side) => t(`terms.rainbowSide.${side}`),
    (names) => t('maps.figure.and', names),
  );
}

const isOnlyAffected = ({ rainbow }: InRainbow) => rainbow.side === 'affected' && rainbow.band === 'most';

function rainbowFigure(
  context: StakeholdersContext,
  placed: readonly InRainbow[],
  lead: string,
): FigureOf<'rainbow'> {
  const { t } = context;
  const texts = {
    title: t('maps.rainbow.title'),
    description: t('maps.rainbow.description'),
    bands: wordsOf(RAINBOW_BANDS, (band) => t(`terms.rainbowBand.${band}`)),
    sides: sideWords(context),
  };
  const marks = weightiestOf(placed, null, MOST_DRAWN.rainbow, ({ rainbow }) => rainbow.strength);
  const seen = t('stakeholdersReport.rainbow.seen', { count: placed.filter(isOnlyAffected).length });
  return {
    kind: 'rainbow',
    caption: captionOf(context, [`${texts.title}.`, seen], { total: placed.length, shown: marks.length }),
    alt: altOf(context, texts, lead),
    marks: marks.map((actor) => ({ ...markOf(actor), place: actor.rainbow })),
    texts,
  };
}
