/** Operations of the register: its rows, bulk edits, saved views, own fields, people over time, and merging duplicates. */
import { z } from 'zod';
import type { ActorId, DistinctPairId } from '../domain/identifiers.ts';
import { ACTOR_KINDS, ACTOR_LEVELS, ACTOR_TYPES, SECTORS } from '../domain/stakeholders/actor.ts';
import type { Affiliation, DistinctPair, MergedActor } from '../domain/stakeholders/affiliation.ts';
import type { DuplicateReason } from '../domain/stakeholders/duplicates.ts';
import { MERGE_CHOICE_NAMES } from '../domain/stakeholders/merging.ts';
import { OWN_FIELD_KINDS, type OwnField } from '../domain/stakeholders/own-field.ts';
import type { PackedRegister } from '../domain/stakeholders/packed-register.ts';
import {
  REGISTER_GROUPINGS,
  type RegisterView,
  type SavedRegisterView,
} from '../domain/stakeholders/register-view.ts';
import { planFields } from './communication.ts';
import * as field from './fields.ts';
import { read, write } from './operation.ts';

const lines = z.array(field.line).max(200);
const ownFieldFilter = z.object({
  fieldId: field.id<'own-field'>(),
  text: field.line,
  choices: lines,
  from: field.line.nullable(),
  to: field.line.nullable(),
});

/** A view as it is stored. What a later version adds is left out. */
export const registerView: z.ZodType<RegisterView> = z.object({
  columns: lines,
  sort: z.object({ column: field.line, direction: z.enum(['asc', 'desc']) }),
  filter: z.object({
    text: field.line,
    kinds: z.array(z.enum(ACTOR_KINDS)),
    sectors: z.array(z.enum(SECTORS)),
    types: z.array(z.enum(ACTOR_TYPES)),
    levels: z.array(z.enum(ACTOR_LEVELS)),
    places: lines,
    tags: lines,
    own: z.array(ownFieldFilter).max(200),
  }),
  grouping: z.union([z.enum(REGISTER_GROUPINGS), z.templateLiteral(['own:', z.uuid()])]).nullable(),
});

/** What the register knows of one actor beside its own fields: see `stakeholders.getActor`. */
export interface RegisterDetails {
  /** Values by the identifier of their field. */
  readonly own: Readonly<Record<string, string>>;
  /** Earlier places of a person or unit, the newest first. */
  readonly affiliations: readonly (Affiliation & { readonly organisationName: string })[];
  /** Who was here before. */
  readonly formerMembers: readonly (Affiliation & { readonly actorName: string })[];
  /** Names of actors that were merged into this one. */
  readonly mergedNames: readonly string[];
}

export interface DuplicateSuggestion {
  readonly actors: readonly [SuggestedActor, SuggestedActor];
  readonly reason: DuplicateReason;
}
export interface SuggestedActor {
  readonly id: ActorId;
  readonly name: string;
}

/** The surest suggestions, and how many there are in all; and pairs that somebody has said are two. */
export interface DuplicateList {
  readonly suggestions: readonly DuplicateSuggestion[];
  readonly count: number;
  readonly distinct: readonly {
    readonly id: DistinctPairId;
    readonly actors: readonly [SuggestedActor, SuggestedActor];
  }[];
}

/** Values of own fields by the field's identifier; an empty one is taken away. */
export const ownValues = z.record(z.uuid(), field.line);

const affiliationFields = z.object({
  organisationId: field.id<'actor'>(),
  position: field.line,
  startsOn: field.date.nullable(),
  endsOn: field.date.nullable(),
});

export const bulkChanges = z.object({
  sector: z.enum(SECTORS).optional(),
  type: z.enum(ACTOR_TYPES).optional(),
  level: z.enum(ACTOR_LEVELS).nullable().optional(),
  place: field.line.optional(),
  responsibleId: field.id<'actor'>().nullable().optional(),
  contactRhythmDays: planFields.shape.contactRhythmDays.optional(),
  contactChannel: planFields.shape.contactChannel.optional(),
  addTags: lines.default([]),
  removeTags: lines.default([]),
  /** Values of own fields; those left out stay, an empty one is taken away. */
  ownValues: ownValues.default({}),
});

export const registerContract = {
  /** Everything the table shows, in one answer: filtering and sorting it asks nothing. See `unpackRegister`. */
  'register.list': read<PackedRegister>()(z.object({})),
  /** Every tag in use, once. */
  'register.listTags': read<readonly string[]>()(z.object({})),
  'register.details': read<RegisterDetails>()(z.object({ id: field.id<'actor'>() })),

  /** Changes many actors alike in one step. What is left out stays as it is. */
  'register.updateMany': write<{ readonly count: number }>()(
    z.object({ ids: z.array(field.id<'actor'>()).min(1).max(20_000), changes: bulkChanges }),
  ),

  'register.listViews': read<readonly SavedRegisterView[]>()(z.object({})),
  'register.createView': write<SavedRegisterView>()(z.object({ name: field.name, view: registerView })),
  'register.renameView': write<null>()(z.object({ id: field.id<'saved-view'>(), name: field.name })),
  'register.updateView': write<null>()(z.object({ id: field.id<'saved-view'>(), view: registerView })),
  'register.deleteView': write<null>()(z.object({ id: field.id<'saved-view'>() })),

  'register.listFields': read<readonly OwnField[]>()(z.object({})),
  /** The kind is chosen once: values of one kind are not values of another. */
  'register.createField': write<OwnField>()(
    z.object({ name: field.name, kind: z.enum(OWN_FIELD_KINDS), choices: field.text.default('') }),
  ),
  'register.updateField': write<OwnField>()(
    z.object({ id: field.id<'own-field'>(), name: field.name, choices: field.text }),
  ),
  /** Puts a field at a place among the others, counted from 0. */
  'register.moveField': write<null>()(
    z.object({ id: field.id<'own-field'>(), index: z.int().min(0).max(1000) }),
  ),
  /** Deletes a field with all its values. */
  'register.deleteField': write<null>()(z.object({ id: field.id<'own-field'>() })),
  /** Sets one value; an empty one is taken away. */
  'register.setValue': write<null>()(
    z.object({
      ownFieldId: field.id<'own-field'>(),
      actorId: field.id<'actor'>(),
      value: field.line,
    }),
  ),

  /** A person or unit has moved: where it was until then is kept. */
  'register.changeOrganisation': write<null>()(
    z.object({
      actorId: field.id<'actor'>(),
      organisationId: field.id<'actor'>().nullable(),
      position: field.line,
      /** The day of the move, and the day the time before it began; null where nobody knows. */
      movedOn: field.date.nullable(),
      cameOn: field.date.nullable(),
    }),
  ),
  'register.createAffiliation': write<Affiliation>()(
    affiliationFields.extend({ actorId: field.id<'actor'>() }),
  ),
  'register.updateAffiliation': write<Affiliation>()(
    affiliationFields.extend({ id: field.id<'affiliation'>() }),
  ),
  'register.deleteAffiliation': write<null>()(z.object({ id: field.id<'affiliation'>() })),

  /** Every actor that was merged into another, with the name it had: that name is hidden where the other one's is. */
  'register.listMerged': read<readonly MergedActor[]>()(z.object({})),
  'register.duplicates': read<DuplicateList>()(z.object({})),
  /** Two actors are two: they are no longer suggested. Said again it stays said once. */
  'register.markDistinct': write<DistinctPair>()(
    z.object({ actorIds: z.tuple([field.id<'actor'>(), field.id<'actor'>()]) }),
  ),
  'register.unmarkDistinct': write<null>()(z.object({ id: field.id<'distinct-pair'>() })),
  /** Makes two actors one: everything that refers to the other one refers to the kept one, and the other one is gone. */
  'register.merge': write<null>()(
    z.object({
      keptId: field.id<'actor'>(),
      otherId: field.id<'actor'>(),
      /** What is taken from the other one; the rest stays as the kept one has it. */
      fromOther: z.array(z.enum(MERGE_CHOICE_NAMES)),
      ownFromOther: z.array(field.id<'own-field'>()),
    }),
  ),
};
