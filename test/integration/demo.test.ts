/** The demo initiative: complete in every language, repeatable, with a past, and fresh whenever it is opened. */
import { describe, expect, it } from 'vitest';
import { recordTransaction, undo } from '../../electron/backend/db/change-log/change-log.ts';
import { type Database, openInMemory } from '../../electron/backend/db/open-database.ts';
import { createSchema } from '../../electron/backend/db/schema.ts';
import { fillDemo } from '../../electron/backend/demo/create-demo.ts';
import { ORGANISATIONS, PEOPLE, REASONS } from '../../electron/backend/demo/structure/actors.ts';
import { MAP_REASONS } from '../../electron/backend/demo/structure/judgements.ts';
import { INDICATORS, VALUE_NOTES } from '../../electron/backend/demo/structure/measurement.ts';
import { listBodies } from '../../electron/backend/governance/governance-service.ts';
import { listIndicators } from '../../electron/backend/measurement/measurement-service.ts';
import { getMeeting, listMeetings } from '../../electron/backend/meetings/meetings-service.ts';
import { listActions } from '../../electron/backend/plan/plan-service.ts';
import { actorTable } from '../../electron/backend/stakeholders/stakeholders-repository.ts';
import { listActors } from '../../electron/backend/stakeholders/stakeholders-service.ts';
import { contract } from '../../shared/contract/contract.ts';
import { addDays } from '../../shared/domain/dates.ts';
import { TRACKED_TABLES } from '../../shared/domain/history/change.ts';
import { newIdentifier } from '../../shared/domain/identifiers.ts';
import { LANGUAGES, type Language } from '../../shared/domain/languages.ts';
import { PROGRESSES } from '../../shared/domain/measurement/indicator.ts';
import { isDecisionSought } from '../../shared/domain/meetings/meeting.ts';
import { ACTION_STATES, countActionStates } from '../../shared/domain/plan/plan.ts';
import { SECTORS } from '../../shared/domain/stakeholders/actor.ts';

const ANCHOR = '2026-11-22';
/** A Monday after New Year, a leap day, midsummer, a Saturday: the demo must hold on any day. */
const OTHER_ANCHORS = ['2027-01-04', '2028-02-29', '2029-06-21', '2029-10-13'];

function demo(language: Language, anchor = ANCHOR): Database {
  const db = openInMemory();
  createSchema(db);
  fillDemo(db, { language, anchor });
  return db;
}

const rowsOf = (db: Database, table: string) => {
  const order = table === 'change' ? 'op' : 'rowid';
  return db.prepare(`SELECT * FROM ${table} ORDER BY ${order}`).all();
};
const countOf = (db: Database, table: string) => rowsOf(db, table).length;
/** Every text a reader sees. */
function textsOf(db: Database): string[] {
  return TRACKED_TABLES.flatMap((table) =>
    rowsOf(db, table).flatMap((row) =>
      Object.entries(row as Record<string, unknown>).flatMap(([column, value]) =>
        // How a view is kept is for the program, not for a reader.
        typeof value === 'string' && column !== 'settings' ? [value] : [],
      ),
    ),
  );
}

describe.each(LANGUAGES)('the demo in %s', (language) => {
  const db = demo(language);

  it('has the size that screens and reports are drawn for', () => {
    const counts = Object.fromEntries(TRACKED_TABLES.map((table) => [table, countOf(db, table)]));
    expect(counts).toEqual({
      initiative: 1,
      phase: 4,
      actor: 57,
      affiliation: 3,
      merged_actor: 1,
      distinct_pair: 0,
      own_field: 2,
      own_field_value: 22,
      saved_view: 2,
      stakeholder_map: 1,
      map_actor: 14,
      assessment_scale: 0,
      assessment: 99,
      tie: 65,
      target_group: 7,
      voice: 10,
      contact: 23,
      mandate: 24,
      body: 9,
      seat: 52,
      term: 56,
      goal: 12,
      action: 40,
      contribution: 88,
      indicator: 12,
      indicator_value: 89,
      meeting: 16,
      agenda_item: 51,
    });
  });

  it('keeps every reference and every check of the schema', () => {
    expect(db.pragma('foreign_key_check')).toEqual([]);
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
  });

  it('leaves no placeholder and no contact detail', () => {
    for (const text of textsOf(db)) expect(text).not.toMatch(/[{}]|undefined|@/);
    expect(db.prepare("SELECT count(*) FROM actor WHERE email <> '' OR phone <> ''").pluck().get()).toBe(0);
  });

  it('says in the language itself what the other languages say in theirs', () => {
    const others = LANGUAGES.filter((other) => other !== language).map(
      (other) => new Set(textsOf(demo(other))),
    );
    // Two sentences in a row can be alike in Norwegian and Danish, but not most of them.
    const sentences = textsOf(db).filter((text) => text.split(' ').length > 6);
    for (const other of others) {
      const shared = sentences.filter((sentence) => other.has(sentence));
      expect(shared.length).toBeLessThan(sentences.length * 0.03);
    }
  });

  it('fits the limits of the contract', () => {
    const fields = contract['stakeholders.updateActor'].input;
    for (const actor of actorTable.all(db)) expect(fields.safeParse(actor).success, actor.name).toBe(true);
    const action = contract['plan.updateAction'].input;
    for (const row of listActions(db)) expect(action.safeParse(row).success, row.title).toBe(true);
  });
});

describe('what the demo shows', () => {
  const db = demo('nb');

  it('has actors with a seat in every sector, and some without', () => {
    const actors = listActors(db, ANCHOR);
    for (const sector of SECTORS) {
      const ofSector = actors.filter((actor) => actor.sector === sector && actor.kind === 'organisation');
      expect(ofSector.length, sector).toBeGreaterThanOrEqual(3);
      expect(
        ofSector.some((actor) => actor.hasSeat),
        sector,
      ).toBe(true);
    }
    expect(actors.some((actor) => !actor.hasSeat && (actor.assessment?.power ?? 0) >= 4)).toBe(true);
  });

  it('has actors that have moved, with the reason', () => {
    const moved = db
      .prepare(
        `SELECT count(*) FROM assessment a JOIN assessment b ON a.actor_id = b.actor_id AND a.assessed_on < b.assessed_on
         WHERE (a.power <> b.power OR a.interest <> b.interest) AND b.reason <> ''`,
      )
      .pluck()
      .get();
    expect(moved).toBeGreaterThan(20);
    const written = db.prepare("SELECT count(*) FROM assessment WHERE reason <> ''").pluck().get();
    expect(written).toBe(REASONS.length + MAP_REASONS.length);
  });

  it('has one empty seat, one that ends soon, and people who have left', () => {
    const seats = listBodies(db, ANCHOR).flatMap((body) => body.seats);
    expect(seats.filter((seat) => seat.currentTermId === null)).toHaveLength(1);
    const terms = seats.flatMap((seat) => seat.terms);
    const soon = addDays(ANCHOR, 31);
    expect(
      terms.filter((term) => term.endsOn !== null && term.endsOn >= ANCHOR && term.endsOn <= soon),
    ).toHaveLength(1);
    expect(terms.filter((term) => term.endsOn !== null && term.endsOn < ANCHOR)).toHaveLength(5);
  });

  it('has actions in every state, and gaps to find', () => {
    const actions = listActions(db);
    expect(countActionStates(actions, ANCHOR)).toEqual({
      completed: 14,
      ongoing: 16,
      'not-started': 5,
      late: 3,
      paused: 1,
      cancelled: 1,
    });
    expect(actions.filter((action) => action.leadId === null)).toHaveLength(1);
    expect(actions.filter((action) => action.startsOn === null)).toHaveLength(1);
    for (const { contributions } of actions)
      expect(new Set(contributions.map(({ contribution }) => contribution)).size).toBe(contributions.length);
  });

  it('has indicators at every stage of progress', () => {
    const found = new Set(listIndicators(db).map((indicator) => indicator.progress));
    expect([...found].sort()).toEqual(PROGRESSES.filter((progress) => progress !== 'unknown').sort());
  });

  it('has one decision ahead whose wording is not written', () => {
    const next = listMeetings(db).filter((meeting) => meeting.status === 'planned');
    expect(next.map((meeting) => meeting.startsAt).sort()).toEqual(['2026-12-03T12:00', '2026-12-17T09:00']);
    const [steering] = next.filter((meeting) => meeting.startsAt < '2026-12-04');
    const sought = getMeeting(db, steering?.id ?? newIdentifier()).items.filter(isDecisionSought);
    expect(sought).toHaveLength(5);
    expect(sought.filter((item) => item.proposedWording === '').map((item) => item.title)).toEqual([
      'Videreføring av ungdomslos',
    ]);
  });

  it('notes exactly the values and actors the structure names', () => {
    const keys = Object.keys({ ...ORGANISATIONS, ...PEOPLE });
    for (const reason of REASONS) expect(keys).toContain(reason.slice(0, -1));
    for (const note of VALUE_NOTES) expect(Object.keys(INDICATORS)).toContain(note.replace(/\d+$/, ''));
    expect(db.prepare("SELECT count(*) FROM indicator_value WHERE note <> ''").pluck().get()).toBe(
      VALUE_NOTES.length,
    );
  });
});

describe('the past of the demo', () => {
  const db = demo('nb');
  const history = db
    .prepare('SELECT happened_at AS at, author, operation FROM change_transaction ORDER BY number')
    .all() as { at: string; author: string; operation: string }[];

  it('runs over thirty months in the order of time, on weekdays, and ends before the anchor', () => {
    const moments = history.map(({ at }) => at);
    expect(moments).toEqual([...moments].sort());
    expect((moments[0] ?? '') < addDays(ANCHOR, -890)).toBe(true);
    expect((moments.at(-1) ?? '') < ANCHOR).toBe(true);
    for (const at of moments) expect([0, 6], at).not.toContain(new Date(at).getDay());
  });

  it('names operations that exist, by people of the secretariat', () => {
    expect(history.filter(({ operation }) => !Object.hasOwn(contract, operation))).toEqual([]);
    expect([...new Set(history.map(({ author }) => author))].sort()).toEqual([
      'Amina Hassan',
      'Ingrid Solheim',
      'Jonas Berge',
    ]);
  });

  it('has news since the last meeting of the steering group', () => {
    const since = history.filter(({ at }) => at > addDays(ANCHOR, -23)).map(({ operation }) => operation);
    expect(since.filter((operation) => operation === 'plan.setActionStatus').length).toBeGreaterThanOrEqual(
      5,
    );
    expect(since.filter((operation) => operation === 'stakeholders.assessActor')).toHaveLength(22);
    expect(since).toContain('plan.updateAction');
    expect(since).toContain('plan.createContribution');
  });

  it('lets the last step be undone', () => {
    const wording = () =>
      db
        .prepare("SELECT proposed_wording FROM agenda_item WHERE title = 'Overgang til fase 4'")
        .pluck()
        .get();
    expect(wording()).toMatch(/^Styringsgruppen går over i fase 4 fra 1\. januar 2027/);
    undo(db, { author: 'Ida', device: 'laptop', now: new Date('2026-11-22T12:00:00Z'), since: 0 });
    expect(wording()).toBe('');
  });
});

describe('the demo on any day', () => {
  it('has the same rows for the same day, and its own for another', () => {
    const tables = [...TRACKED_TABLES, 'change_transaction', 'change'];
    const all = (db: Database) => tables.map((table) => rowsOf(db, table));
    expect(all(demo('sv'))).toEqual(all(demo('sv')));
    expect(rowsOf(demo('sv'), 'actor')).not.toEqual(rowsOf(demo('sv', '2027-01-04'), 'actor'));
  });

  it('gives back the usual source of identifiers, also after an error', () => {
    const db = openInMemory();
    expect(() => fillDemo(db, { language: 'nb', anchor: ANCHOR })).toThrow();
    createSchema(db);
    fillDemo(db, { language: 'nb', anchor: ANCHOR });
    // An identifier of now, not of the simulated past.
    expect(Number.parseInt(newIdentifier().replace('-', '').slice(0, 12), 16)).toBeGreaterThan(
      Date.now() - 60_000,
    );
  });

  it.each(OTHER_ANCHORS)('tells the same story on %s', (anchor) => {
    const db = demo('nb', anchor);
    const states = countActionStates(listActions(db), anchor);
    expect(ACTION_STATES.map((state) => states[state])).toEqual([14, 16, 5, 3, 1, 1]);
    const progress = (of: Database) => listIndicators(of).map((indicator) => indicator.progress);
    expect(progress(db)).toEqual(progress(demo('nb')));
    const last = db
      .prepare('SELECT happened_at AS at, operation FROM change_transaction ORDER BY number DESC LIMIT 1')
      .get() as { at: string; operation: string };
    expect(last.operation).toBe('meetings.updateItem');
    expect(last.at < anchor).toBe(true);
    const ahead = listMeetings(db).filter((meeting) => meeting.status === 'planned');
    expect(ahead.every((meeting) => meeting.startsAt > anchor)).toBe(true);
    expect(
      (db.prepare('SELECT max(measured_on) FROM indicator_value').pluck().get() as string) < anchor,
    ).toBe(true);
  });

  it('can be worked on afterwards', () => {
    const db = demo('nb');
    const [actor] = listActors(db, ANCHOR);
    const details = {
      operation: 'test',
      author: 'Ida',
      device: 'laptop',
      now: new Date('2026-11-22T12:00:00Z'),
    };
    const { transactionNumber } = recordTransaction(db, details, () =>
      db.prepare('UPDATE actor SET name = ? WHERE id = ?').run('Nytt navn', actor?.id),
    );
    expect(transactionNumber).toBe(countOf(db, 'change_transaction'));
  });
});
