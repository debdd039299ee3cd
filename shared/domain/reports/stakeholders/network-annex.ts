/** The network: picture, sentences, and a table of those with the most connections. */
import type { ActorId } from '../../identifiers.ts';
import { type Actor, SECTORS } from '../../stakeholders/actor.ts';
import { shownTies } from '../../stakeholders/network.ts';
import { TIE_KINDS } from '../../stakeholders/tie.ts';
import { altOf, captionOf, tableOf, wordsOf } from './annex-parts.ts';
import { networkSentences } from './board-blocks.ts';
import { powerNames, type StakeholdersContext } from './stakeholders-context.ts';
import type { AnnexModel, FigureOf } from './stakeholders-report-model.ts';

/** Rows of the table: those most ways go through. */
const MOST_CENTRAL = 15;

/** Says of how many members it was measured, since a large network is measured of the most powerful only. */
export function networkAnnex(context: StakeholdersContext): AnnexModel {
  const { t, formats, network, actorName } = context;
  const { measures, members } = network;
  const isEmpty = measures.pairs === 0;
  const measured = measures.actors.length;
  const lead = isEmpty
    ? t('stakeholdersReport.network.none')
    : [
        t('stakeholdersReport.network.lead', { count: measured, pairs: measures.pairs }),
        ...(members > measured
          ? [
              t('stakeholdersReport.network.partial', {
                shown: measured,
                total: members,
                ...powerNames(context),
              }),
            ]
          : []),
      ].join(' ');
  const ranked = measures.actors
    .filter(({ degree }) => degree > 0)
    .toSorted(
      (a, b) => b.betweenness - a.betweenness || b.degree - a.degree || (a.actorId < b.actorId ? -1 : 1),
    );
  return {
    heading: t('stakeholdersReport.network.annex'),
    lead,
    figure: isEmpty ? null : networkFigure(context, lead),
    sentences: networkSentences(context),
    table: tableOf(
      context,
      ranked,
      [
        [t('network.table.name'), 3, ({ actorId }) => actorName(actorId)],
        [t('network.table.degree'), 1.2, ({ degree }) => formats.number(degree)],
        [
          t('network.table.betweenness'),
          1.3,
          ({ betweenness }) =>
            t('stakeholdersReport.network.share', { share: formats.number(betweenness * 100, 1) }),
        ],
        [t('network.table.separates'), 1.3, ({ separates }) => formats.number(separates)],
        [t('network.table.conflicts'), 1, ({ conflicts }) => formats.number(conflicts)],
      ],
      MOST_CENTRAL,
    ),
  };
}

function networkFigure(context: StakeholdersContext, lead: string): FigureOf<'network'> {
  const { t, snapshot, asOf, network, seated, actorName } = context;
  const actorById = new Map<string, Actor>(snapshot.actors.map((actor) => [actor.id, actor]));
  const degrees = new Map(network.measures.actors.map(({ actorId, degree }) => [actorId, degree]));
  const largest = Math.max(1, ...degrees.values());
  const marks = network.places.flatMap(({ actorId, x, y }) => {
    const actor = actorById.get(actorId);
    if (!actor) return [];
    const weight = (degrees.get(actorId) ?? 0) / largest;
    const { sector } = actor;
    return [{ id: actorId, label: actorName(actorId), sector, hasSeat: seated.has(actorId), x, y, weight }];
  });
  const drawn = new Set<string>(marks.map(({ id }) => id));
  const title = t('network.picture.title');
  const description = t('network.picture.description');
  const most = marks.toSorted((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))[0];
  const seen = t('stakeholdersReport.network.seen', {
    name: most?.label ?? '',
    count: degrees.get(most?.id as ActorId) ?? 0,
  });
  return {
    kind: 'network',
    caption: captionOf(context, [`${title}.`, seen], { total: network.members, shown: marks.length }),
    alt: altOf(context, { title, description }, lead),
    marks,
    lines: shownTies(snapshot.ties, { asOf, kinds: [], minimumStrength: 1 })
      .filter(({ fromActorId, toActorId }) => drawn.has(fromActorId) && drawn.has(toActorId))
      .map(({ id, fromActorId, toActorId, kind, isMutual, strength }) => ({
        id,
        from: fromActorId,
        to: toActorId,
        kind,
        isMutual,
        strength,
      })),
    texts: {
      title,
      description,
      sectors: wordsOf(SECTORS, (sector) => t(`terms.sector.${sector}`)),
      kinds: wordsOf(TIE_KINDS, (kind) => t(`terms.tieKind.${kind}`)),
    },
  };
}
