/** The four blocks of the one page: who is missing, whom nobody speaks with, what the network tells, who has moved. */
import type { ActorId } from '../../identifiers.ts';
import type { ActorType, Sector } from '../../stakeholders/actor.ts';
import type { CoverageRow } from '../../stakeholders/coverage-gaps.ts';
import type { NetworkFinding } from '../../stakeholders/network-findings.ts';
import { networkSentence } from '../../stakeholders/network-sentences.ts';
import type { BoardFacts, Silent } from './board-facts.ts';
import {
  type MovedActor,
  powerNames,
  restOf,
  type StakeholdersContext,
  shortened,
} from './stakeholders-context.ts';
import type { BlockModel } from './stakeholders-report-model.ts';

/** Lines of a block, so that the page stays one. */
const LINES = 5;
const SENTENCES = 4;
/** Characters of a line: three lines of a narrow column. */
const LINE_LENGTH = 170;

/** The blocks in the order in which the page shows them. */
export function boardBlocks(context: StakeholdersContext, facts: BoardFacts): BlockModel[] {
  return [
    gapsBlock(context, facts),
    silenceBlock(context, facts),
    networkBlock(context),
    movedBlock(context),
  ];
}

interface BlockOptions {
  /** Said when there is no line. */
  readonly none: string;
  readonly most?: number;
  /** The heading of the annex that has the rest. */
  readonly annex?: string | undefined;
}

/** Only the lines that are shown are put into words: of thousands that would take longer than all the rest. */
function block<Item>(
  context: StakeholdersContext,
  heading: string,
  items: readonly Item[],
  say: (item: Item) => string,
  { none, most = LINES, annex }: BlockOptions,
): BlockModel {
  const shown = items.slice(0, most).map((item) => shortened(say(item), LINE_LENGTH));
  return {
    heading,
    lines: shown.length === 0 ? [none] : shown,
    rest: restOf(context, items.length, shown.length, annex),
  };
}

function gapsBlock(context: StakeholdersContext, { gaps }: BoardFacts): BlockModel {
  const { t } = context;
  return block(context, t('stakeholdersReport.gaps.heading'), gaps, (row) => gapLine(context, row), {
    none: t('stakeholdersReport.gaps.none'),
  });
}

/** The sentence the screen has for a gap. A place is only known from an actor: it is always on the map. */
function gapLine({ t }: StakeholdersContext, row: CoverageRow): string {
  const { dimension, key, gap, actors } = row;
  const name = shortened(row.name);
  const where = gap ?? 'body';
  if (dimension === 'sector')
    return t(`coverage.line.sector.${where}`, { name: t(`terms.sector.${key as Sector}`), actors });
  if (dimension === 'type')
    return t(`coverage.line.type.${where}`, { name: t(`terms.actorType.${key as ActorType}`), actors });
  if (dimension === 'place') return t('coverage.line.place.body', { name, actors });
  return t(`coverage.line.target-group.${where}`, { name, actors });
}

/** Those silent for longest, those never spoken with, and the powerful nobody has logged a contact with. */
function silenceBlock(context: StakeholdersContext, { silence }: BoardFacts): BlockModel {
  const { t } = context;
  const { hasPlan, silent, never, powerful } = silence;
  const items = [
    ...silent,
    ...never.map((id) => ({ id, key: 'stakeholdersReport.silence.never' as const })),
    ...powerful.map((id) => ({ id, key: 'coverage.line.powerful.one' as const })),
  ];
  return block(
    context,
    t('stakeholdersReport.silence.heading'),
    items,
    (item) => silenceLine(context, item),
    {
      none: t(hasPlan ? 'stakeholdersReport.silence.none' : 'stakeholdersReport.silence.noPlan'),
      // Those without a plan are in no annex.
      annex: powerful.length === 0 ? t('stakeholdersReport.plan.heading') : undefined,
    },
  );
}

function silenceLine(
  { t, formats, actorName }: StakeholdersContext,
  item: Silent | { id: ActorId; key: 'stakeholdersReport.silence.never' | 'coverage.line.powerful.one' },
): string {
  const name = shortened(actorName(item.id));
  if ('key' in item) return t(item.key, { name });
  const date = formats.date(item.lastContactOn);
  return t('stakeholdersReport.silence.silent', { name, days: item.days, date });
}

function networkBlock(context: StakeholdersContext): BlockModel {
  const { t } = context;
  const { members, measures } = context.network;
  const heading = t('stakeholdersReport.network.heading');
  const { findings } = context.network;
  const told = block(context, heading, findings, (finding) => sentenceOf(context, finding, true), {
    none: t('stakeholdersReport.network.none'),
    most: SENTENCES,
    annex: t('stakeholdersReport.network.annex'),
  });
  const shown = measures.actors.length;
  const rest =
    members > shown
      ? t('stakeholdersReport.network.partial', { shown, total: members, ...powerNames(context) })
      : told.rest;
  return { ...told, rest };
}

/** What the network tells, the most pressing first, as on screen. */
export function networkSentences(context: StakeholdersContext): string[] {
  return context.network.findings.map((finding) => sentenceOf(context, finding, false));
}

function sentenceOf(context: StakeholdersContext, finding: NetworkFinding, isShort: boolean): string {
  const { t, formats, actorName } = context;
  const nameOf = (id: ActorId) => (isShort ? shortened(actorName(id)) : actorName(id));
  return networkSentence(finding, { t, formats, nameOf }).text;
}

function movedBlock(context: StakeholdersContext): BlockModel {
  const { t, formats, movement } = context;
  const heading = t('stakeholdersReport.moved.heading');
  if (movement === null) return { heading, lines: [t('stakeholdersReport.moved.noDays')], rest: null };
  const { from, moved } = movement;
  const since = t('stakeholdersReport.moved.headingSince', { date: formats.date(from) });
  return block(context, since, moved, (row) => movedLine(context, row), {
    none: t('stakeholdersReport.moved.none'),
    annex: heading,
  });
}

function movedLine(
  { t, formats, scales }: StakeholdersContext,
  { actor, before, after }: MovedActor,
): string {
  const parts = (['power', 'interest'] as const)
    .filter((scale) => before[scale] !== after[scale])
    .map((scale) =>
      t('stakeholdersReport.moved.line', {
        scale: scales[scale].inSentence,
        before: formats.number(before[scale], 1),
        after: formats.number(after[scale], 1),
      }),
    );
  return `${shortened(actor.name)}: ${parts.join(', ')}`;
}
