/** Operations on who has a voice: target groups, who speaks for them, and what is missing. */
import { z } from 'zod';
import type { Actor } from '../domain/stakeholders/actor.ts';
import type { TargetGroup, Voice } from '../domain/stakeholders/coverage.ts';
import type { CoverageRow } from '../domain/stakeholders/coverage-gaps.ts';
import * as field from './fields.ts';
import { read, write } from './operation.ts';

export interface NamedVoice extends Pick<Voice, 'id' | 'actorId'> {
  readonly actorName: string;
  readonly hasSeat: boolean;
}

/** A target group with those who speak for it. */
export interface TargetGroupDetails extends TargetGroup {
  readonly voices: readonly NamedVoice[];
}

export interface Coverage {
  readonly rows: readonly CoverageRow[];
  readonly targetGroups: readonly TargetGroupDetails[];
  /** Actors with high power and no contact logged, the most powerful first. */
  readonly powerfulWithoutContact: readonly (Pick<Actor, 'id' | 'name' | 'sector'> & {
    readonly power: number;
    readonly hasSeat: boolean;
  })[];
}

export const targetGroupFields = z.object({ name: field.name, note: field.text });
const id = field.id<'target-group'>();

export const coverageContract = {
  'coverage.get': read<Coverage>()(field.empty),
  /** Adds a target group at the end, with those who speak for it. */
  'coverage.createTargetGroup': write<TargetGroup>()(
    targetGroupFields.extend({ actorIds: z.array(field.id<'actor'>()).max(100).default([]) }),
  ),
  'coverage.updateTargetGroup': write<TargetGroup>()(targetGroupFields.extend({ id })),
  /** Moves a target group one place up or down. */
  'coverage.moveTargetGroup': write<null>()(z.object({ id, step: z.union([z.literal(1), z.literal(-1)]) })),
  'coverage.deleteTargetGroup': write<null>()(z.object({ id })),
  /** Nothing changes when the actor speaks for the group already. */
  'coverage.addVoice': write<Voice>()(z.object({ targetGroupId: id, actorId: field.id<'actor'>() })),
  'coverage.removeVoice': write<null>()(z.object({ id: field.id<'voice'>() })),
};
