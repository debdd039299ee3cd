/** The findings of a network in sentences, each with the actors it leads to. Knows no window. */
import type { ActorId } from '../identifiers.ts';
import type { Say, WordingFormats } from '../wording.ts';
import type { NetworkFinding } from './network-findings.ts';
import type { NetworkGroup } from './network-sides.ts';

export type NetworkSentenceKey =
  | `network.findings.${NetworkFinding['kind'] | 'more' | 'shared'}`
  | `network.group.${NetworkGroup}`;

export interface NetworkWording {
  readonly t: Say<NetworkSentenceKey>;
  readonly formats: Pick<WordingFormats, 'list' | 'number'>;
  /** What an actor is called here. */
  readonly nameOf: (id: ActorId) => string;
}

export interface NetworkSentence {
  readonly text: string;
  /** Whom it is about, the most important first; empty when it is about everyone. */
  readonly actorIds: readonly ActorId[];
}

/** More names than this are counted. */
const NAMED = 4;

/** One finding in words. A sentence begins with a capital, also where it begins with a group. */
export function networkSentence(finding: NetworkFinding, wording: NetworkWording): NetworkSentence {
  return { text: capitalised(textOf(finding, wording)), actorIds: actorsOf(finding) };
}

function textOf(finding: NetworkFinding, wording: NetworkWording): string {
  const { t, formats, nameOf } = wording;
  const group = (which: NetworkGroup) => t(`network.group.${which}`);
  const key = `network.findings.${finding.kind}` as const;
  switch (finding.kind) {
    case 'only-tie':
      return t(key, {
        name: nameOf(finding.actorId),
        side: group(finding.side),
        other: group(finding.other),
        ties: finding.ties,
      });
    case 'cut-point':
      return t(key, {
        name: nameOf(finding.actorId),
        count: finding.count,
        cutOff: names(finding.separated, finding.count, wording),
      });
    case 'bridge':
      return t(key, {
        from: nameOf(finding.fromActorId),
        to: nameOf(finding.toActorId),
        count: finding.count,
      });
    case 'brokers':
      return t(key, {
        names: formats.list(
          finding.actorIds.map((id, place) => shared(id, finding.shares[place] ?? 0, wording)),
        ),
      });
    case 'isolated':
    case 'only-conflicts':
    case 'community':
      return t(key, { count: finding.count, names: names(finding.actorIds, coreCount(finding), wording) });
    case 'conflicts':
      return t(key, {
        count: finding.count,
        names: names(finding.actorIds, finding.actorIds.length, wording),
        isNamed: finding.actorIds.length > 0 ? 'yes' : 'no',
      });
    case 'parts':
      return t(key, { parts: finding.parts, largest: finding.largest });
    case 'whole':
      return t(key);
    case 'apart':
      return t(key, { side: group(finding.side), other: group(finding.other), conflicts: finding.conflicts });
    case 'density':
      return t(key, {
        pairs: finding.pairs,
        possible: finding.possible,
        share: percent(finding.density, wording),
        mean: formats.number(finding.mean, 1),
      });
    case 'sampled':
      return t(key, { pivots: finding.pivots, actors: finding.actors });
  }
}

/** A group is known by its few best tied, the rest of it is not "and more"; those alone are. */
function coreCount(
  finding: Extract<NetworkFinding, { kind: 'isolated' | 'only-conflicts' | 'community' }>,
): number {
  return finding.kind === 'community' ? Math.min(3, finding.actorIds.length) : finding.count;
}

/** "A (12 %)". */
function shared(id: ActorId, share: number, wording: NetworkWording): string {
  return wording.t('network.findings.shared', { name: wording.nameOf(id), share: percent(share, wording) });
}

/** Of a hundred, with a decimal where whole numbers would say too little. */
function percent(share: number, { formats }: NetworkWording): string {
  return formats.number(share * 100, share < 0.1 ? 1 : 0);
}

/** "A, B, C and 12 more". */
function names(ids: readonly ActorId[], count: number, { t, formats, nameOf }: NetworkWording): string {
  if (count <= NAMED) return formats.list(ids.slice(0, count).map(nameOf));
  const named = ids.slice(0, NAMED - 1).map(nameOf);
  return `${named.join(', ')} ${t('network.findings.more', { count: count - named.length })}`;
}

function actorsOf(finding: NetworkFinding): readonly ActorId[] {
  switch (finding.kind) {
    case 'only-tie':
      return [finding.actorId, ...finding.otherIds];
    case 'cut-point':
      return [finding.actorId, ...finding.separated];
    case 'bridge':
      return [finding.fromActorId, finding.toActorId];
    case 'brokers':
    case 'isolated':
    case 'only-conflicts':
    case 'conflicts':
    case 'parts':
    case 'community':
      return finding.actorIds;
    default:
      return [];
  }
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
