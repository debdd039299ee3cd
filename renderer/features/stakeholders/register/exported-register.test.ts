import { expect, test } from 'vitest';
import { newIdentifier } from '../../../../shared/domain/identifiers.ts';
import type { OwnField } from '../../../../shared/domain/stakeholders/own-field.ts';
import type { RegisterRow } from '../../../../shared/domain/stakeholders/register-rows.ts';
import { columnOf } from '../../../../shared/domain/stakeholders/register-view.ts';
import { formatsFor } from '../../../../shared/i18n/formats.ts';
import { createTranslator } from '../../../../shared/i18n/translator.ts';
import { exportedRegister } from './exported-register.ts';
import { wordsIn } from './use-register-words.ts';

test('all rows of all groups are saved, in the columns shown, with numbers and days as what they are', () => {
  const field = (kind: OwnField['kind'], name: string): OwnField => ({
    id: newIdentifier<'own-field'>(),
    position: 1,
    name,
    kind,
    choices: '',
  });
  const [money, signed] = [field('number', 'Tilskudd'), field('date', 'Signert')];
  const fields = [money, signed];
  const row = (name: string, own: RegisterRow['own']): RegisterRow => ({
    id: newIdentifier(),
    kind: 'organisation',
    name,
    sector: 'voluntary',
    type: 'association',
    level: null,
    place: '',
    organisationId: null,
    organisationName: null,
    position: '',
    organisationNumber: '974760673',
    organisationCountry: 'NO',
    email: '',
    phone: '',
    brings: '',
    responsibleId: null,
    responsibleName: null,
    tags: ['bolig', 'ungdom'],
    hasSeat: false,
    own,
  });
  const many = Array.from({ length: 150 }, (_, index) => row(`Aktør ${index}`, {}));
  const t = createTranslator('nb');
  const table = exportedRegister(
    {
      title: 'Registeret',
      sections: [
        { key: 'a', label: 'A', rows: [row('Laget', { [money.id]: '1250.5', [signed.id]: '2026-03-01' })] },
        { key: 'b', label: 'B', rows: many },
      ],
      columns: ['sector', 'level', 'organisationNumber', 'tags', columnOf(money.id), columnOf(signed.id)],
      fields,
      words: wordsIn({ t, formats: formatsFor('nb') }, fields),
    },
    t,
  );
  expect(table.headers).toEqual([
    'Navn',
    'Sektor',
    'Nivå',
    'Organisasjonsnummer',
    'Stikkord',
    'Tilskudd',
    'Signert',
  ]);
  expect(table.rows).toHaveLength(151);
  expect(table.rows[0]).toEqual([
    'Laget',
    'Frivillig',
    null,
    '974\u00A0760\u00A0673',
    'bolig, ungdom',
    1250.5,
    { date: '2026-03-01' },
  ]);
  expect(table.rows[150]?.slice(4)).toEqual(['bolig, ungdom', null, null]);
});
