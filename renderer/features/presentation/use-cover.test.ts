import { expect, test } from 'vitest';
import { newIdentifier } from '../../../shared/domain/identifiers.ts';
import { createTranslator } from '../../../shared/i18n/translator.ts';
import { coverOf } from './use-cover.ts';

test('a person is covered under every name it ever had in the register', () => {
  const id = newIdentifier<'actor'>();
  const person = { id, kind: 'person', name: 'Kari Nes', sector: 'public', type: 'other' } as const;
  const place = { organisationId: null, organisationName: null, position: 'rektor', place: '' };
  const cover = coverOf(
    {
      actors: [{ ...person, ...place, level: null, tags: '', assessment: null, hasSeat: false }],
      merged: [{ id: newIdentifier(), actorId: id, formerId: newIdentifier(), name: 'Kari Berg Nes' }],
      author: 'Per',
    },
    createTranslator('nb'),
  );
  expect(cover.text('Kari Nes, også registrert som Kari Berg Nes')).toBe(
    'Rektor, også registrert som Rektor',
  );
});
