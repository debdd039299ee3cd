/** What a network looks like in a file for other programs: actors and ties as plain facts, before any format. */
import type { IsoDate } from '../dates.ts';
import type { ActorKind, ActorLevel, ActorType, Sector } from './actor.ts';
import type { TieKind } from './tie.ts';

export interface FileActor {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly sector: Sector;
  readonly type: ActorType;
  readonly level: ActorLevel | null;
  /** Identifier and name of what it belongs to; empty for none. */
  readonly organisationId: string;
  readonly organisation: string;
  readonly position: string;
  readonly place: string;
  readonly description: string;
  readonly brings: string;
  readonly organisationNumber: string;
  readonly tags: readonly string[];
}

export interface FileTie {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kind: TieKind;
  readonly isMutual: boolean;
  readonly strength: number;
  readonly startsOn: IsoDate | null;
  readonly endsOn: IsoDate | null;
  readonly competence: number | null;
  readonly benevolence: number | null;
  readonly integrity: number | null;
  readonly note: string;
}

export interface NetworkFile {
  readonly title: string;
  readonly actors: readonly FileActor[];
  readonly ties: readonly FileTie[];
}
