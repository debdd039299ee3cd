import { beforeEach, describe, expect, it } from 'vitest';
import { type ActorId, newIdentifier } from '../../../shared/domain/identifiers.ts';
import { emptyDocument, step } from '../../../test/helpers/database.ts';
import { makeActor, makeBody } from '../../../test/helpers/entities.ts';
import { logContact } from '../communication/communication-service.ts';
import type { Database } from '../db/open-database.ts';
import { createSeat, createTerm } from '../governance/governance-service.ts';
import { findItems } from '../search/search-service.ts';
import { voiceTable } from './coverage-repository.ts';
import {
  addVoice,
  createTargetGroup,
  deleteTargetGroup,
  getCoverage,
  moveTargetGroup,
  updateTargetGroup,
} from './coverage-service.ts';
import { assessActor, createActor, updateActor } from './stakeholders-service.ts';

const TODAY = '2026-11-22';
let db: Database;
let council: ActorId;
let member: ActorId;
beforeEach(() => {
  db = emptyDocument();
  step(db, () => {
    council = createActor(db, makeActor({ name: 'Ungdomsrådet', sector: 'residents' })).id;
    member = createActor(db, makeActor({ kind: 'person', name: 'Noah', organisationId: council })).id;
    assessActor(db, {
      actorId: council,
      assessedOn: '2026-01-01',
      assessedBy: '',
      power: 3,
      interest: 4,
      reason: '',
    });
  });
});
const group = (name: string, ...actorIds: ActorId[]) =>
  step(db, () => createTargetGroup(db, { name, note: '', actorIds }));
const gapOf = (name: string) => getCoverage(db, TODAY).rows.find((row) => row.name === name)?.gap;

describe('a target group', () => {
  it('is unheard until somebody speaks for it, and until one of those or their people has a seat', () => {
    const { id } = group('Unge');
    expect(gapOf('Unge')).toBe('map');
    step(db, () => addVoice(db, { targetGroupId: id, actorId: council }));
    expect(gapOf('Unge')).toBe('body');
    step(db, () => {
      const seat = createSeat(db, { bodyId: makeBody(db).id, role: 'member', title: '', sector: null });
      createTerm(db, { seatId: seat.id, actorId: member, startsOn: '2026-01-01', endsOn: '2026-12-31' });
    });
    expect(gapOf('Unge')).toBeNull();
    expect(getCoverage(db, '2027-01-01').rows.find(({ name }) => name === 'Unge')?.gap).toBe('body');
  });

  it('is spoken for once by each, and nobody who is not there', () => {
    const { id } = group('Unge', council, council);
    step(db, () => addVoice(db, { targetGroupId: id, actorId: council }));
    expect(voiceTable.all(db)).toHaveLength(1);
    expect(() => group('Andre', newIdentifier<'actor'>())).toThrowError('item.not-found');
  });

  it('is moved among the others, changed, and goes with its voices', () => {
    const [first, second, third] = ['A', 'B', 'C'].map((name) => group(name, council)) as [
      never,
      never,
      never,
    ];
    const names = () => getCoverage(db, TODAY).targetGroups.map(({ name }) => name);
    const move = ({ id }: ReturnType<typeof group>, by: 1 | -1) =>
      step(db, () => moveTargetGroup(db, { id, step: by }));
    move(third, -1);
    move(first, -1);
    expect(names()).toEqual(['A', 'C', 'B']);
    step(db, () =>
      updateTargetGroup(db, { id: (second as ReturnType<typeof group>).id, name: 'Bb', note: 'x' }),
    );
    step(db, () => deleteTargetGroup(db, (third as ReturnType<typeof group>).id));
    expect(names()).toEqual(['A', 'Bb']);
    expect(voiceTable.all(db)).toHaveLength(2);
  });

  it('is found by its name and by those who speak for it, also after they change their name', () => {
    group('Unge uten arbeid', council);
    expect(findItems(db, 'uten arbeid')[0]?.kind).toBe('target-group');
    step(db, () => updateActor(db, { ...makeActor({ name: 'Zebrarådet' }), id: council }));
    expect(findItems(db, 'zebrarådet').map(({ kind }) => kind)).toEqual(['actor', 'target-group']);
  });
});

it('asks for contact with the powerful until it is made, with them or with their people', () => {
  const asked = () => getCoverage(db, TODAY).powerfulWithoutContact.map(({ name }) => name);
  expect(asked()).toEqual(['Ungdomsrådet']);
  step(db, () =>
    logContact(
      db,
      {
        actorId: member,
        happenedOn: '2026-11-01',
        channel: 'meeting',
        madeBy: '',
        about: '',
        followUp: '',
        followUpOn: null,
      },
      TODAY,
    ),
  );
  expect(asked()).toEqual([]);
});
