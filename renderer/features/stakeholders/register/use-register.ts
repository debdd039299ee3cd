/** The register in the window: its own fields and its rows. */
import type { OwnField } from '../../../../shared/domain/stakeholders/own-field.ts';
import {
  type PackedRegister,
  unpackRegister,
} from '../../../../shared/domain/stakeholders/packed-register.ts';
import type { RegisterRow } from '../../../../shared/domain/stakeholders/register-rows.ts';
import { type AnyColumn, columnsOfRegister } from '../../../../shared/domain/stakeholders/register-view.ts';
import { useQueryOf } from '../../../api/use-query-of.ts';

export interface Register {
  readonly fields: readonly OwnField[];
  readonly rows: readonly RegisterRow[];
  /** The columns there are. */
  readonly columns: readonly AnyColumn[];
}

/** What the register holds, once it is known. */
export function useRegister(): Register | undefined {
  const { data } = useQueryOf('register.list', {});
  return data && registerOf(data);
}

/** The register as the pages use it, out of how it crosses to the window. */
export function registerOf(packed: PackedRegister): Register {
  return { fields: packed.fields, rows: unpackRegister(packed), columns: columnsOfRegister(packed) };
}
