/** Operations on the phases of the method. */
import { z } from 'zod';
import type { Phase } from '../domain/method/phase.ts';
import * as field from './fields.ts';
import { read, write } from './operation.ts';

export const methodContract = {
  'method.listPhases': read<readonly Phase[]>()(field.empty),
  'method.updatePhase': write<Phase>()(
    z.object({
      id: field.id<'phase'>(),
      startedOn: field.date.nullable(),
      completedOn: field.date.nullable(),
      note: field.text,
    }),
  ),
};
