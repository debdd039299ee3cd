/** Operations on the initiative itself and its phases. */
import { z } from 'zod';
import { CONFIDENTIALITIES, INITIATIVE_FORMS, type Initiative } from '../domain/initiative/initiative.ts';
import { LANGUAGES } from '../domain/languages.ts';
import * as field from './fields.ts';
import { read, write } from './operation.ts';

export const initiativeContract = {
  'initiative.get': read<Initiative>()(field.empty),
  'initiative.update': write<Initiative>()(
    z.object({
      name: field.name,
      challenge: field.text,
      vision: field.text,
      place: field.line,
      form: z.enum(INITIATIVE_FORMS),
      language: z.enum(LANGUAGES),
      confidentiality: z.enum(CONFIDENTIALITIES),
      keepsContactDetails: z.boolean(),
    }),
  ),
};
