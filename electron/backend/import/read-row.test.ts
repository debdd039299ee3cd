import { describe, expect, it } from 'vitest';
import { plan, TODAY, warnings } from '../../../test/helpers/import-plan.ts';

describe('values', () => {
  it('are read in four languages', async () => {
    const { rows } = await plan(
      'Navn;Sektor;Type;Slag;Nivå;Land;Nummer på organisasjon;Org.nr\nA;Offentlig;Kommune;Organisasjon;Regionalt;Norge;;974 760 673\nB;Näringsliv;Företag;Enhet;Nationell;SE;;2021005448\nC;Frivillig;Idrætsforening;Person;Lokalt;dk;;13585628',
    );
    expect(rows.map(({ creates }) => creates)).toMatchObject([
      {
        sector: 'public',
        type: 'municipality',
        kind: 'organisation',
        level: 'regional',
        organisationCountry: 'NO',
      },
      { sector: 'private', type: 'business', kind: 'unit', level: 'national', organisationCountry: 'SE' },
      { sector: 'voluntary', type: 'sports-club', kind: 'person', level: 'local', organisationCountry: 'DK' },
    ]);
  });

  it('in the wrong one of sector, type and kind are put right; unknown words are told and left out', async () => {
    const result = await plan('Navn;Type;Sektor\nA;Person;\nB;NGO|x;\nC;Vesen;Ting');
    expect(result.rows.map(({ creates }) => creates)).toMatchObject([
      { kind: 'person' },
      { type: 'association', sector: 'voluntary' },
      { type: 'other', sector: 'public' },
    ]);
    expect(warnings(result)).toEqual(['unknown-value', 'unknown-value', 'unknown-value']);
    expect(result.summary.sectorAssumed).toBe(2);
  });

  it('high, medium and low, champion and resistant become a dated assessment', async () => {
    const result = await plan(
      'name,influence,interest,support\nA,high,low,champion\nB,medium,"3,5",resistant\nC,,,supporter\nD,9,high,neutral',
    );
    expect(result.rows.map(({ assessment: planned }) => planned)).toEqual([
      { power: 5, interest: 1, attitude: 5, assessedOn: TODAY },
      { power: 3, interest: 3.5, attitude: 1, assessedOn: TODAY },
      null,
      null,
    ]);
    expect(warnings(result)).toEqual(['half-assessment', 'not-on-scale', 'half-assessment']);
  });

  it('that look like a national identity number are told', async () => {
    const result = await plan(
      'Navn;Beskrivelse\nA;født 010170 12345\nB;15907510015 er nummeret\nC;121212-1212\nD;tlf 90 90 90 90',
    );
    expect(result.rows.map((row) => row.warnings.map(({ code }) => code))).toEqual([
      [],
      ['national-id'],
      ['national-id'],
      [],
    ]);
  });

  it('of contact stay out while the initiative does not keep them, and are counted', async () => {
    const text = 'Navn;E-post;Telefon\nA;a@b.no;\nB;;90909090\nC;;';
    const off = await plan(text);
    expect(off.summary.contactLeftOut).toBe(2);
    expect(off.rows[0]?.creates).toMatchObject({ email: '', phone: '' });
    const on = await plan(text, { keepsContactDetails: true });
    expect(on.summary.contactLeftOut).toBe(0);
    expect(on.rows[0]?.creates).toMatchObject({ email: 'a@b.no' });
  });
});
