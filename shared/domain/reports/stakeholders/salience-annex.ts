/** Salience: three circles, and who is in which class as a table. */
import {
  classedActors,
  MOST_DRAWN,
  salienceCounts,
  salienceWeight,
  weightiestOf,
} from '../../stakeholders/drawn-actors.ts';
import { SALIENCE_CLASSES, type SalienceClass } from '../../stakeholders/salience.ts';
import { altOf, captionOf, markOf, scoreOf, someOf, tableOf, wordsOf } from './annex-parts.ts';
import { type AssessedActor, assessedByName, type StakeholdersContext } from './stakeholders-context.ts';
import type { AnnexModel, FigureOf } from './stakeholders-report-model.ts';

type Classed = AssessedActor & { readonly salience: SalienceClass };

/** Those judged by power, legitimacy and urgency, the most salient class first. */
export function salienceAnnex(context: StakeholdersContext): AnnexModel {
  const { t, scales } = context;
  const { power, legitimacy, urgency } = scales;
  const classed = classedActors(assessedByName(context));
  const definitive = classed.filter(({ salience }) => salience === 'definitive');
  const lead =
    classed.length === 0
      ? t('maps.salience.empty', { legitimacy: legitimacy.inSentence, urgency: urgency.inSentence })
      : t('stakeholdersReport.salience.lead', {
          count: classed.length,
          definitive: definitive.length,
          names: someOf(definitive, context),
        });
  return {
    heading: t('stakeholdersReport.salience.heading'),
    lead,
    sentences: [],
    figure: classed.length === 0 ? null : salienceFigure(context, classed, lead),
    table: tableOf(context, classed, [
      [t('reports.status.stakeholders.actor'), 3, ({ name }) => name],
      [t('maps.salience.class'), 1.9, ({ salience }) => t(`terms.salienceClass.${salience}`)],
      [power.name, 1.5, ({ judgement }) => scoreOf(context, judgement.power)],
      [legitimacy.name, 1.5, ({ judgement }) => scoreOf(context, judgement.legitimacy)],
      [urgency.name, 1.9, ({ judgement }) => scoreOf(context, judgement.urgency)],
      [t('maps.salience.advice'), 4.3, ({ salience }) => t(`maps.salience.means.${salience}`)],
    ]),
  };
}

function salienceFigure(
  context: StakeholdersContext,
  classed: readonly Classed[],
  lead: string,
): FigureOf<'salience'> {
  const { t, scales } = context;
  const { power, legitimacy, urgency } = scales;
  const texts = {
    title: t('maps.salience.title', {
      power: power.inSentence,
      legitimacy: legitimacy.inSentence,
      urgency: urgency.inSentence,
    }),
    description: t('maps.salience.description'),
    attributes: { power: power.name, legitimacy: legitimacy.name, urgency: urgency.name },
    classes: wordsOf(SALIENCE_CLASSES, (each) => t(`terms.salienceClass.${each}`)),
  };
  const marks = weightiestOf(classed, null, MOST_DRAWN.salience, salienceWeight);
  const counts = salienceCounts(classed);
  const seen = t('stakeholdersReport.salience.seen', { count: counts.definitive });
  return {
    kind: 'salience',
    caption: captionOf(context, [`${texts.title}.`, seen], { total: classed.length, shown: marks.length }),
    alt: altOf(context, texts, lead),
    marks: marks.map((actor) => ({ ...markOf(actor), salience: actor.salience })),
    counts,
    texts,
  };
}
