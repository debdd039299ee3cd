/**
 * The register as it crosses to the window: thousands of rows, so names that rows share are sent once and properties are told by
 * their place. A third of the size, and of the time.
 */
import type { Actor } from './actor.ts';
import type { OwnField } from './own-field.ts';
import type { RegisterRow } from './register-rows.ts';
import { tagsOf } from './tags.ts';

/** An actor by the places of its properties. Organisation and responsible are places among the rows; null for none. */
export type PackedRow = readonly [
  id: Actor['id'],
  kind: Actor['kind'],
  name: string,
  sector: Actor['sector'],
  type: Actor['type'],
  level: Actor['level'],
  place: string,
  organisation: number | null,
  position: string,
  organisationNumber: string,
  organisationCountry: Actor['organisationCountry'],
  brings: string,
  responsible: number | null,
  tags: string,
  hasSeat: 0 | 1,
  /** By name, not by place: that is how a presentation finds what it has to hide. Null where there are none. */
  contact: Pick<Actor, 'email' | 'phone'> | null,
  /** Values in the order of the fields; null, or nothing at the end, where there is none. */
  own: readonly (string | null)[],
];

export interface PackedRegister {
  readonly fields: readonly OwnField[];
  readonly rows: readonly PackedRow[];
  /** While false, no row has contact details. */
  readonly keepsContactDetails: boolean;
}

const unpacked = new WeakMap<PackedRegister, readonly RegisterRow[]>();

/** The rows again; made once for each answer, whoever asks. */
export function unpackRegister(register: PackedRegister): readonly RegisterRow[] {
  const known = unpacked.get(register);
  if (known) return known;
  const { rows: packed, fields } = register;
  const rows = packed.map((row): RegisterRow => {
    const [id, kind, name, sector, type, level, place, organisationAt, position, ...rest] = row;
    const [organisationNumber, organisationCountry, brings, responsibleAt, tags, hasSeat, contact, own] =
      rest;
    const organisation = organisationAt === null ? undefined : packed[organisationAt];
    const responsible = responsibleAt === null ? undefined : packed[responsibleAt];
    return {
      id,
      kind,
      name,
      sector,
      type,
      level,
      place,
      organisationId: organisation?.[0] ?? null,
      organisationName: organisation?.[2] ?? null,
      position,
      organisationNumber,
      organisationCountry,
      email: contact?.email ?? '',
      phone: contact?.phone ?? '',
      brings,
      responsibleId: responsible?.[0] ?? null,
      responsibleName: responsible?.[2] ?? null,
      tags: tagsOf(tags),
      hasSeat: hasSeat === 1,
      own: ownOf(own, fields),
    };
  });
  unpacked.set(register, rows);
  return rows;
}

function ownOf(values: readonly (string | null)[], fields: readonly OwnField[]): Record<string, string> {
  const own: Record<string, string> = {};
  values.forEach((value, index) => {
    const field = fields[index];
    if (field && value !== null) own[field.id] = value;
  });
  return own;
}
