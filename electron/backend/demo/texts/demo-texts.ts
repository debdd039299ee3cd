/** The shape of the words of the demo: the same keys in every language, checked by the compiler. */
import type { MandateFormality } from '../../../../shared/domain/communication/contact.ts';
import type { OrganisationKey, PersonKey, ReasonKey } from '../structure/actors.ts';
import type { Audience, ContactKey, TargetGroupKey } from '../structure/communication.ts';
import type { BodyKey, SeatKey } from '../structure/governance.ts';
import type { MapReasonKey } from '../structure/judgements.ts';
import type { IndicatorKey, ValueNoteKey } from '../structure/measurement.ts';
import type { ItemKey, PlaceKey } from '../structure/meetings.ts';
import type { ActionKey, ActionNoteKey, ContributorOf, GoalKey } from '../structure/plan.ts';
import type { MovedPersonKey, PremisesKey, TagKey } from '../structure/register.ts';
import type { TieNoteKey } from '../structure/ties.ts';

export interface OrganisationText {
  readonly name: string;
  readonly description: string;
  readonly brings: string;
}

export interface PersonText {
  readonly name: string;
  readonly position: string;
  readonly brings: string;
}

export interface ActorTexts {
  readonly organisations: Readonly<Record<OrganisationKey, OrganisationText>>;
  readonly people: Readonly<Record<PersonKey, PersonText>>;
  readonly reasons: Readonly<Record<ReasonKey, string>>;
  readonly apprenticeshipMap: { readonly name: string; readonly purpose: string };
  readonly mapReasons: Readonly<Record<MapReasonKey, string>>;
  readonly tieNotes: Readonly<Record<TieNoteKey, string>>;
}

export interface RegisterTexts {
  readonly register: {
    /** The name under which an actor was written up a second time. */
    readonly twice: string;
    readonly tags: Readonly<Record<TagKey, string>>;
    readonly agreement: string;
    readonly premises: string;
    readonly premisesChoices: Readonly<Record<PremisesKey, string>>;
    readonly earlierPositions: Readonly<Record<MovedPersonKey, string>>;
    readonly views: { readonly bySector: string; readonly youth: string };
  };
}

export interface CommunicationTexts {
  readonly contacts: Readonly<Record<ContactKey, { about: string; followUp: string }>>;
  readonly targetGroups: Readonly<Record<TargetGroupKey, { name: string; note: string }>>;
  readonly mandateReferences: Readonly<Record<MandateFormality, string>>;
  readonly audiences: Readonly<Record<Audience, string>>;
}

export interface GovernanceTexts {
  readonly bodies: Readonly<
    Record<BodyKey, { name: string; purpose: string; mandate: string; meetingRhythm: string }>
  >;
  readonly seats: Readonly<Record<SeatKey, string>>;
}

export interface PlanTexts {
  readonly goals: Readonly<Record<GoalKey, { title: string; description: string }>>;
  readonly actions: Readonly<Record<ActionKey, { title: string; description: string }>>;
  readonly actionNotes: Readonly<Record<ActionNoteKey, string>>;
}

export interface ContributionTexts {
  readonly contributions: { readonly [Key in ActionKey]: Readonly<Record<ContributorOf<Key>, string>> };
}

export interface MeasurementTexts {
  readonly indicators: Readonly<
    Record<IndicatorKey, { name: string; definition: string; unit: string; source: string }>
  >;
  readonly valueNotes: Readonly<Record<ValueNoteKey, string>>;
}

/** Words of one agenda item. An adopted item without a minute was adopted as proposed. */
export interface ItemText {
  readonly title: string;
  readonly background: string;
  readonly proposal?: string;
  readonly minute?: string;
}

export interface MeetingTexts {
  readonly places: Readonly<Record<PlaceKey, string>>;
  readonly items: Readonly<Record<ItemKey, ItemText>>;
}

/** Four notes, one per phase, and what frames the rest. */
export interface InitiativeTexts {
  readonly initiative: { name: string; challenge: string; vision: string; place: string };
  readonly phaseNotes: readonly [string, string, string, string];
  /** Place written on actors that belong to the district. */
  readonly district: string;
  readonly device: string;
}

/** Times in the words are counted from the anchor: `{year+1}`, `{month+3}`, `{first+2}` (of a month), `{date+39}`. */
export interface DemoTexts
  extends InitiativeTexts,
    ActorTexts,
    RegisterTexts,
    CommunicationTexts,
    GovernanceTexts,
    PlanTexts,
    ContributionTexts,
    MeasurementTexts,
    MeetingTexts {}
