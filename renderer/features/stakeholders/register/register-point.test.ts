import { expect, test } from 'vitest';
import type { ActorId } from '../../../../shared/domain/identifiers.ts';
import type { RegisterRow } from '../../../../shared/domain/stakeholders/register-rows.ts';
import { pointOfRegister } from './register-point.ts';

const row = (name: string, changes: Partial<RegisterRow> = {}) =>
  ({ kind: 'person', name, sector: 'public', organisationId: null, ...changes }) as RegisterRow;
const ORGANISATION = 'o' as ActorId;

test('those who may stand there twice are said before people without an organisation', () => {
  expect(pointOfRegister([row('Kari')], 2)).toEqual({ is: 'duplicates', count: 2 });
  expect(pointOfRegister([row('Kari'), row('Ola')], 0)).toEqual({ is: 'alone', count: 2, name: 'Kari' });
});

test('residents, members and organisations are not said to lack one', () => {
  const rows = [
    row('Beboer', { sector: 'residents' }),
    row('Ansatt', { organisationId: ORGANISATION }),
    row('Kommunen', { kind: 'organisation' }),
  ];
  expect(pointOfRegister(rows, 0)).toEqual({ is: 'count' });
});
