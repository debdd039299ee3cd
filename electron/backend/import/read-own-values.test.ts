import { describe, expect, it } from 'vitest';
import { newIdentifier } from '../../../shared/domain/identifiers.ts';
import type { OwnField, OwnFieldKind } from '../../../shared/domain/stakeholders/own-field.ts';
import { actions, actor, plan, reasons } from '../../../test/helpers/import-plan.ts';
import { fittedMapping, guessMapping, ownNames } from './guess-mapping.ts';
import { readImportBytes } from './read-file.ts';

describe('own fields', () => {
  const field = (name: string, kind: OwnFieldKind, choices = ''): OwnField => ({
    id: newIdentifier(),
    position: 1,
    name,
    kind,
    choices,
  });
  const ownFields = [
    field('Tilskudd', 'number'),
    field('Med siden', 'date'),
    field('Gruppe', 'choice', 'Kjerne\nYtre krets'),
    field('Kallenavn', 'text'),
  ];
  const [money, since, group, nick] = ownFields.map(({ id }) => id);

  it('are columns by their names, and are read as their kind', async () => {
    const { rows } = await plan(
      'Navn;Tilskudd;Med siden;gruppe;Kallenavn\nA;1 234,5;1.2.2025;ytre krets;Ærlig\nB;mye;snart;Andre;',
      { ownFields },
    );
    expect(rows[0]?.own).toEqual(
      new Map([
        [money, '1234.5'],
        [since, '2025-02-01'],
        [group, 'Ytre krets'],
        [nick, 'Ærlig'],
      ]),
    );
    expect(rows[1]?.own.size).toBe(0);
    expect(rows[1]?.warnings).toEqual([
      { code: 'own-value', values: { field: 'Tilskudd', value: 'mye' } },
      { code: 'own-value', values: { field: 'Med siden', value: 'snart' } },
      { code: 'own-value', values: { field: 'Gruppe', value: 'Andre' } },
    ]);
  });

  it('that say nothing new are left as they are', async () => {
    const known = actor({ name: 'A' });
    const ownValues = new Map([[known.id, new Map([[money ?? newIdentifier<'own-field'>(), '5']])]]);
    const given = { actors: [known], ownFields, ownValues };
    expect(reasons(await plan('Navn;Tilskudd\nA;5,0', given))).toEqual(['nothing-new']);
    expect(actions(await plan('Navn;Tilskudd\nA;6', given))).toEqual(['update']);
  });

  it('of another document are guessed anew where a mapping remembers them', async () => {
    const { table } = await readImportBytes(Buffer.from('Navn;Tilskudd\nA;5'), 'x.csv');
    const remembered = guessMapping(table, ownNames([{ id: newIdentifier(), name: 'Tilskudd' }]));
    expect(fittedMapping(remembered, table, ownNames(ownFields)).columns).toEqual(['name', `own:${money}`]);
    expect(fittedMapping(remembered, table, []).columns).toEqual(['name', null]);
  });
});
