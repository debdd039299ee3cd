/** What the program is made of. The list is written when the program is built. */
import * as field from './fields.ts';
import { application } from './operation.ts';

/** One package that ships with the program. */
export interface PackageLicence {
  readonly name: string;
  readonly version: string;
  /** As the package states it, mostly an SPDX expression: `MIT`, `(MIT OR CC0-1.0)`. */
  readonly licence: string;
  /** The package's licence files; null when it brings none. */
  readonly text: string | null;
}

export const aboutContract = {
  /** Ordered by name. Refused with `about.no-licences` when the list is missing. */
  'about.licences': application<readonly PackageLicence[]>()(field.empty),
};
