import { describe, expect, it } from 'vitest';
import { change, id, richSnapshot, transaction } from '../../../test/integration/report-snapshots.ts';
import { formatsFor } from '../../i18n/formats.ts';
import { createTranslator, texts } from '../../i18n/translator.ts';
import { LANGUAGES } from '../languages.ts';
import type { Change } from './change.ts';
import { describeChanges } from './describe-changes.ts';
import { DESCRIBED_COLUMNS } from './history-key.ts';
import { netItemChanges } from './item-change.ts';
import { rowLookup } from './rows.ts';

const snapshot = richSnapshot();

function tell(changes: readonly Change[], namesPeople = false): string[] {
  const items = netItemChanges(changes, [transaction(9, '2026-11-20T10:00:00.000Z', 'x')]);
  const find = rowLookup(
    {
      actor: snapshot.actors,
      action: snapshot.actions,
      seat: snapshot.seats,
      body: snapshot.bodies,
      term: snapshot.terms,
      indicator: snapshot.indicators,
      indicator_value: snapshot.indicatorValues,
      agenda_item: snapshot.agendaItems,
    },
    items,
  );
  const wording = { t: createTranslator('nb'), formats: formatsFor('nb'), namesPeople };
  return describeChanges(items, find, wording).map((sentence) => sentence.text);
}

describe('describeChanges', () => {
  it('names item, field, old and new value in words', () => {
    expect(tell([change(1, 9, 'action', id('action', 1), 'status', 'not-started', 'ongoing')])).toEqual([
      'Leksehjelp på biblioteket: status endret fra «Ikke startet» til «I gang»',
    ]);
  });

  it('writes days as the reader does and references by name', () => {
    const [sentence] = tell([
      change(1, 9, 'action', id('action', 1), 'ends_on', '2026-12-01', '2027-03-01'),
      change(2, 9, 'action', id('action', 1), 'lead_id', id('actor', 0), id('actor', 1)),
    ]);
    expect(sentence).toContain('fra 01.12.2026 til 01.03.2027');
    expect(sentence).toContain('fra Nordby kommune, oppvekst til Stiftelsen Fremtid');
  });

  it('tells a measurement with its unit', () => {
    expect(tell([change(1, 9, 'indicator_value', id('indicator-value', 3), '*', null, 1)])[0]).toMatch(
      /^Fullfører videregående: målt til 79,0\s%/,
    );
  });

  it('tells a crowd as a number', () => {
    const many = Array.from({ length: 20 }, (_, index) =>
      change(index, 9, 'actor', id('actor', index), '*', null, 1),
    );
    expect(tell(many)).toEqual(['Lagt til: 20 aktører']);
  });

  it('names what was deleted from the values the log kept', () => {
    expect(
      tell([
        change(1, 9, 'goal', 'gone', '*', 1, null),
        change(2, 9, 'goal', 'gone', 'title', 'Gammelt', null),
      ]),
    ).toEqual(['Mål slettet: Gammelt']);
  });

  it('keeps names and contact details of people to itself unless asked', () => {
    const changes = [
      change(1, 9, 'actor', id('actor', 10), 'name', 'Ola Før', 'Ola Etter'),
      change(2, 9, 'actor', id('actor', 10), 'email', '', 'ola@example.org'),
      change(3, 9, 'actor', id('actor', 10), 'position', 'inspektør', 'rektor'),
    ];
    const told = tell(changes).join();
    expect(told).not.toMatch(/Ola|example/);
    expect(told).toContain('Rektor, Nordby kommune, oppvekst: stilling endret');
    expect(tell(changes, true).join()).toMatch(/Ola Etter/);
    expect(tell(changes, true).join()).not.toMatch(/example/);
  });

  it('stays silent about a column it does not know', () => {
    expect(tell([change(1, 9, 'actor', id('actor', 0), 'shoe_size', 40, 41)])).toEqual([]);
  });
});

describe('labels', () => {
  it.each(LANGUAGES)('of all columns are there in %s', (language) => {
    for (const [table, columns] of Object.entries(DESCRIBED_COLUMNS))
      for (const column of columns)
        expect(
          (texts[language].history.field as Record<string, Record<string, string>>)[table]?.[column],
          `${table}.${column}`,
        ).toBeTruthy();
  });
});
