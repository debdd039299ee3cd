import { describe, expect, it } from 'vitest';
import { formatsFor } from '../../i18n/formats.ts';
import { createTranslator } from '../../i18n/translator.ts';
import type { ActorId } from '../identifiers.ts';
import type { Language } from '../languages.ts';
import type { ActorType, Sector } from './actor.ts';
import type { ActorMeasures, NetworkMeasures } from './network.ts';
import { conflictFindings, findingsOf, leadingFinding, type NetworkFinding } from './network-findings.ts';
import { networkSentence } from './network-sentences.ts';
import { NETWORK_GROUPS } from './network-sides.ts';

const member = (id: string, sector: Sector, type: ActorType) => ({ id: id as ActorId, sector, type });
const MEMBERS = [
  member('School', 'public', 'school'),
  member('Upper school', 'public', 'school'),
  member('Police', 'public', 'police'),
  member('Shipyard', 'private', 'business'),
  member('Shop', 'private', 'business'),
  member('Sports club', 'voluntary', 'sports-club'),
];
const tie = (from: string, to: string) => ({ fromActorId: from as ActorId, toActorId: to as ActorId });
/** Business is tied to the schools by one tie, to the public sector by two. */
const TIES = [
  tie('School', 'Upper school'),
  tie('Upper school', 'Shipyard'),
  tie('Police', 'Shop'),
  tie('Shop', 'Shipyard'),
  tie('Shipyard', 'Shop'),
];

function measures(changes: Partial<NetworkMeasures> = {}): NetworkMeasures {
  const actor = ({ id }: (typeof MEMBERS)[number]): ActorMeasures => ({
    actorId: id,
    degree: TIES.filter(({ fromActorId, toActorId }) => [fromActorId, toActorId].includes(id)).length,
    degreeIn: 0,
    degreeOut: 0,
    betweenness: id === 'Shipyard' ? 0.6 : 0,
    component: id === 'Sports club' ? 1 : 0,
    community: 0,
    separates: 0,
    conflicts: 0,
  });
  return {
    actors: MEMBERS.map(actor),
    pairs: 4,
    possiblePairs: 15,
    density: 4 / 15,
    components: [5, 1],
    cutPoints: [],
    bridges: [],
    communities: [],
    sampledFrom: null,
    ...changes,
  };
}
const found = (changes: Partial<NetworkMeasures> = {}) => findingsOf(MEMBERS, TIES, [], measures(changes));
const say = (finding: NetworkFinding, language: Language = 'en') =>
  networkSentence(finding, {
    t: createTranslator(language),
    formats: formatsFor(language),
    nameOf: (id) => id,
  }).text;
const told = (changes: Partial<NetworkMeasures> = {}) => found(changes).map((finding) => say(finding));

describe('what a network tells', () => {
  it('is who alone ties one side to the other', () => {
    expect(told()).toContain(
      'If Shipyard leaves, the business sector loses its only tie to the schools and kindergartens.',
    );
    // Two ties to the public sector have no end in common: nobody holds them alone.
    expect(told().join()).not.toContain('tie to the public sector');
  });

  it('never calls an actor the only tie of a group that is itself alone', () => {
    const alone = [member('School', 'public', 'school'), member('Shop', 'private', 'business')];
    const findings = findingsOf(alone, [tie('School', 'Shop')], [], measures());
    expect(findings.filter(({ kind }) => kind === 'only-tie')).toEqual([]);
  });

  it('is which sectors have no tie between them, and who has none at all', () => {
    expect(told()).toEqual(
      expect.arrayContaining([
        'There is no tie between the public sector and the voluntary sector.',
        'There is no tie between the business sector and the voluntary sector.',
        'Sports club has no ties.',
        'Everyone with ties is connected.',
        'The shortest way between two others most often goes through Shipyard (60\u00a0%).',
        '4 of 15 possible pairs are tied (27\u00a0%). An actor has 1.3 connections on average.',
      ]),
    );
  });

  it('is who would cut others off, named up to a few', () => {
    const separated = ['A', 'B', 'C', 'D', 'E'].map((id) => id as ActorId);
    const cutPoints = [
      { actorId: 'Shop' as ActorId, count: 14, separated },
      { actorId: 'School' as ActorId, count: 1, separated: separated.slice(0, 1) },
    ];
    expect(told({ cutPoints })).toContain(
      'If Shop leaves, 14 actors lose their connection to the rest: A, B, C and 11 more.',
    );
    // Those who cut off one are told only when nobody cuts off more.
    expect(told({ cutPoints }).join()).not.toContain('If School leaves, A');
    expect(told({ cutPoints: cutPoints.slice(1) })).toContain(
      'If School leaves, A loses its connection to the rest.',
    );
  });

  it('counts several ties between the same two, since all of them would be lost', () => {
    const twice = [...TIES, tie('Shipyard', 'Upper school')];
    expect(findingsOf(MEMBERS, twice, [], measures()).map((finding) => say(finding))).toContain(
      'If Shipyard leaves, the business sector loses both its ties to the schools and kindergartens.',
    );
  });

  it('never says that there is nothing where there is a conflict', () => {
    const torn = [tie('Police', 'Sports club'), tie('Sports club', 'School')];
    const withConflicts = measures();
    const quarrelsome = withConflicts.actors.map((each) =>
      each.actorId === 'Sports club' ? { ...each, conflicts: 2 } : each,
    );
    const sentences = findingsOf(MEMBERS, TIES, torn, { ...withConflicts, actors: quarrelsome }).map(
      (finding) => say(finding),
    );
    expect(sentences).toEqual(
      expect.arrayContaining([
        'Sports club has no ties other than conflicts.',
        'Between the public sector and the voluntary sector there are 2 conflicts and no other ties.',
        'There is no tie between the business sector and the voluntary sector.',
      ]),
    );
    expect(sentences).not.toContain('Sports club has no ties.');
  });

  it('is only who is in conflict when nothing else is asked for', () => {
    const conflicts = (pairs: number) => conflictFindings(measures({ pairs })).map((finding) => say(finding));
    expect(conflicts(0)).toEqual([]);
    expect(conflicts(1)).toEqual(['One pair is in conflict: Shipyard and Shop.']);
    // Only they are in more than one.
    expect(conflicts(4)).toEqual(['4 pairs are in conflict; most often Shipyard, Shop and Upper school.']);
    const once = measures().actors.map((each) => ({ ...each, degree: 1 }));
    expect(say(conflictFindings(measures({ pairs: 3, actors: once }))[0] as NetworkFinding)).toBe(
      '3 pairs are in conflict.',
    );
  });

  it('is led by what is most telling, and by who cuts off a single other only when nothing else is', () => {
    const single = [{ actorId: 'School' as ActorId, count: 1, separated: ['A' as ActorId] }];
    const kinds = found({ cutPoints: single }).filter(({ kind }) => kind !== 'only-tie');
    expect(leadingFinding(found())?.kind).toBe('only-tie');
    expect(leadingFinding(conflictFindings(measures()))?.kind).toBe('conflicts');
    expect(leadingFinding(kinds)?.kind).toBe('brokers');
    expect(leadingFinding(kinds.filter(({ kind }) => kind === 'cut-point'))?.kind).toBe('cut-point');
    expect(leadingFinding(kinds.filter(({ kind }) => kind === 'density'))).toBeNull();
  });

  it('leads to the actors it is about', () => {
    const finding = found().find(({ kind }) => kind === 'only-tie') as NetworkFinding;
    const wording = { t: createTranslator('nb'), formats: formatsFor('nb'), nameOf: (id: ActorId) => id };
    expect(networkSentence(finding, wording).actorIds).toEqual(['Shipyard', 'Upper school']);
  });

  it('says when numbers are estimates', () => {
    expect(told({ sampledFrom: 2 }).at(-1)).toBe(
      'Go-between is worked out from a sample of 2 of 6 actors, and is therefore an estimate.',
    );
  });

  it('is nothing where there are no ties', () => {
    expect(found({ pairs: 0 })).toEqual([]);
  });
});

describe.each(['nb', 'da', 'sv', 'en'] as const)('in %s', (language) => {
  it('every group has a name of its own, and every sentence begins with a capital', () => {
    const t = createTranslator(language);
    const names = NETWORK_GROUPS.map((group) => t(`network.group.${group}`));
    expect(new Set(names).size).toBe(names.length);
    for (const finding of [...found(), ...conflictFindings(measures())])
      expect(say(finding, language)).toMatch(/^\p{Lu}|^\d/u);
  });
});
