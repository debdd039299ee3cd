/** What the one page tells and proposes to mend: who is missing, and who has not heard from the initiative. */
import { communicationThresholds } from '../../communication/needs.ts';
import { planStatusOf } from '../../communication/plan.ts';
import { daysBetween, type IsoDate } from '../../dates.ts';
import type { ActorId } from '../../identifiers.ts';
import { latestAssessments } from '../../stakeholders/assessment.ts';
import {
  type CoverageActor,
  type CoverageRow,
  coverageRows,
  powerfulWithoutContact,
} from '../../stakeholders/coverage-gaps.ts';
import { ofWholeInitiative } from '../../stakeholders/effective-assessments.ts';
import type { StakeholdersContext } from './stakeholders-context.ts';

export interface Silent {
  readonly id: ActorId;
  readonly lastContactOn: IsoDate;
  readonly days: number;
}

export interface Silence {
  /** Whether a rhythm of contact has been agreed with anybody. */
  readonly hasPlan: boolean;
  /** Those beyond their rhythm, the longest beyond it first. */
  readonly silent: readonly Silent[];
  /** Those who are to hear from us and never have. */
  readonly never: readonly ActorId[];
  /** The powerful nobody has logged a contact with, less those told of already; nobody while no contact is logged at all. */
  readonly powerful: readonly ActorId[];
}

export interface BoardFacts {
  readonly silence: Silence;
  /** Everything without a voice on the map or in a body. */
  readonly gaps: readonly CoverageRow[];
}

/** Counted once for all that the page says of it. */
export function boardFacts(context: StakeholdersContext): BoardFacts {
  const { targetGroups, voices } = context.snapshot;
  const actors = coverageActors(context);
  return {
    silence: silenceIn(context, actors),
    gaps: coverageRows({ actors, targetGroups, voices }).filter(({ gap }) => gap !== null),
  };
}

function silenceIn(context: StakeholdersContext, actors: readonly CoverageActor[]): Silence {
  const { snapshot, asOf, lastContact } = context;
  const margin = communicationThresholds.silenceMarginDays.default;
  const silent: (Silent & { readonly over: number })[] = [];
  const never: ActorId[] = [];
  for (const actor of snapshot.actors) {
    const lastContactOn = lastContact.get(actor.id) ?? null;
    const status = planStatusOf({ ...actor, lastContactOn }, asOf, margin);
    if (status === 'never') never.push(actor.id);
    if (status !== 'silent' || lastContactOn === null) continue;
    const days = daysBetween(lastContactOn, asOf);
    silent.push({ id: actor.id, lastContactOn, days, over: days - (actor.contactRhythmDays ?? 0) });
  }
  const told = new Set(never);
  const powerful = lastContact.size === 0 ? [] : powerfulWithoutContact(actors);
  return {
    hasPlan: snapshot.actors.some(({ contactRhythmDays }) => contactRhythmDays !== null),
    silent: silent.sort((a, b) => b.over - a.over),
    never,
    powerful: powerful.filter(({ id }) => !told.has(id)).map(({ id }) => id),
  };
}

/** What the rules of coverage need to know of the actors, as of the day. */
function coverageActors({ snapshot, asOf, seated, lastContact }: StakeholdersContext): CoverageActor[] {
  const latest = latestAssessments(ofWholeInitiative(snapshot.assessments), asOf);
  return snapshot.actors.map(({ id, name, kind, sector, type, place, organisationId }) => ({
    id,
    name,
    kind,
    sector,
    type,
    place,
    organisationId,
    hasSeat: seated.has(id),
    power: latest.get(id)?.power ?? null,
    hasContact: lastContact.has(id),
  }));
}
