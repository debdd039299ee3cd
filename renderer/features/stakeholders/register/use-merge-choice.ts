/** What has been chosen of two actors that are to become one. */
import { useState } from 'react';
import type { InputOf } from '../../../../shared/contract/contract.ts';
import type { RegisterDetails } from '../../../../shared/contract/register.ts';
import type { ActorDetails } from '../../../../shared/contract/stakeholders.ts';
import {
  differingChoices,
  type MergeChoice,
  missingChoices,
} from '../../../../shared/domain/stakeholders/merging.ts';
import type { OwnField } from '../../../../shared/domain/stakeholders/own-field.ts';

/** One of the two with everything that is compared. */
export interface Side {
  readonly actor: ActorDetails;
  readonly details: RegisterDetails;
}
export type Sides = readonly [Side, Side];
export type SideNumber = 0 | 1;

export interface MergeChosen {
  /** Which of the two stays. */
  readonly kept: SideNumber;
  readonly keep: (side: SideNumber) => void;
  /** In what the two differ. */
  readonly facts: readonly MergeChoice[];
  readonly ownFields: readonly OwnField[];
  /** Whose is taken of a fact, or of an own field by its identifier. */
  readonly sideOf: (name: string) => SideNumber;
  readonly choose: (name: string, side: SideNumber) => void;
  /** The choice as the operation takes it. */
  readonly input: () => InputOf<'register.merge'>;
}

/** Choosing another one to stay begins the choice anew. */
export function useMergeChoice(sides: Sides, fields: readonly OwnField[]): MergeChosen {
  const [first, second] = sides;
  const [kept, setKept] = useState<SideNumber>(() => richerOf(sides));
  const [chosen, setChosen] = useState<ReadonlyMap<string, SideNumber>>(new Map());
  const facts = differingChoices(first.actor, second.actor);
  const ownFields = fields.filter(({ id }) => first.details.own[id] !== second.details.own[id]);
  const other = kept === 0 ? 1 : 0;
  const sideOf = (name: string) => chosen.get(name) ?? usualSide(name, sides, kept);
  return {
    kept,
    keep: (side) => {
      setKept(side);
      setChosen(new Map());
    },
    facts,
    ownFields,
    sideOf,
    choose: (name, side) => setChosen(new Map(chosen).set(name, side)),
    input: () => ({
      keptId: sides[kept].actor.id,
      otherId: sides[other].actor.id,
      fromOther: facts.filter((fact) => sideOf(fact) === other),
      ownFromOther: ownFields.map(({ id }) => id).filter((id) => sideOf(id) === other),
    }),
  };
}

/** The one of which more is known stays, unless somebody chooses the other. */
function richerOf([first, second]: Sides): SideNumber {
  const weight = ({ actor, details }: Side) =>
    actor.ties.length + actor.assessments.length + Object.keys(details.own).length;
  return weight(second) > weight(first) ? 1 : 0;
}

/** The kept one's, unless it says nothing there. */
function usualSide(name: string, sides: Sides, kept: SideNumber): SideNumber {
  const other = kept === 0 ? 1 : 0;
  const isMissing =
    missingChoices(sides[kept].actor, sides[other].actor).some((choice) => choice === name) ||
    (sides[kept].details.own[name] === undefined && sides[other].details.own[name] !== undefined);
  return isMissing ? other : kept;
}
