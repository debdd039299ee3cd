/** The register in the window: its own fields and its rows. */
import type { OwnField } from '../../../../shared/domain/stakeholders/own-field.ts';
import { unpackRegister } from '../../../../shared/domain/stakeholders/packed-register.ts';
import type { RegisterRow } from '../../../../shared/domain/stakeholders/register-rows.ts';
import { useQueryOf } from '../../../api/use-query-of.ts';

export interface Register {
  readonly fields: readonly OwnField[];
  readonly rows: readonly RegisterRow[];
}

/** What the register holds, once it is known. */
export function useRegister(): Register | undefined {
  const { data } = useQueryOf('register.list', {});
  return data && { fields: data.fields, rows: unpackRegister(data) };
}
