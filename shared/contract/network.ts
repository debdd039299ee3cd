/** Operations on the network of ties: what it is made of, what is measured of it, where its actors are drawn. */
import { z } from 'zod';
import type { ActorId, TieId } from '../domain/identifiers.ts';
import { LANGUAGES } from '../domain/languages.ts';
import type { NetworkMeasures } from '../domain/stakeholders/network.ts';
import type { NetworkFinding } from '../domain/stakeholders/network-findings.ts';
import type { MapActor } from '../domain/stakeholders/stakeholder-map.ts';
import { TIE_KINDS, type TieKind } from '../domain/stakeholders/tie.ts';
import * as field from './fields.ts';
import { application, read, write } from './operation.ts';

/** A tie in as few characters as twenty thousand of them need; actors by their place in the list of actors. */
export type CompactTie = readonly [
  id: TieId,
  from: number,
  to: number,
  kind: TieKind,
  isMutual: 0 | 1,
  strength: number,
  startsOn: string | null,
  endsOn: string | null,
];

/** How far one end trusts the other, where somebody knows; the tie by its place in the list of ties. */
export type CompactTrust = readonly [
  tie: number,
  competence: number | null,
  benevolence: number | null,
  integrity: number | null,
];

export interface CompactTies {
  /** Actors that have ties. */
  readonly actorIds: readonly ActorId[];
  /** All ties there ever were. */
  readonly ties: readonly CompactTie[];
  /** Of those ties of which any trust is known. */
  readonly trust: readonly CompactTrust[];
}

/** What stands together in the picture: actors with ties between them, or actors of a sector. */
export const NETWORK_GROUPINGS = ['ties', 'sector'] as const;
export type NetworkGrouping = (typeof NETWORK_GROUPINGS)[number];

/** A place in the picture, 0 to 1 of its width and height. */
export interface PlacedActor {
  readonly actorId: ActorId;
  readonly x: number;
  readonly y: number;
}

export interface NetworkLayout {
  readonly places: readonly PlacedActor[];
  readonly pinnedIds: readonly ActorId[];
}

export interface NetworkAnalysis {
  readonly measures: NetworkMeasures;
  /** What stands out, the most pressing first. */
  readonly findings: readonly NetworkFinding[];
}

/** What the network can be saved as. Also the kinds of files that are chosen for it. */
export const NETWORK_FORMATS = ['graphml', 'kumu'] as const;
export type NetworkFormat = (typeof NETWORK_FORMATS)[number];

const share = z.number().min(0).max(1);
const mapId = field.id<'stakeholder-map'>().nullable().default(null);

export const networkContract = {
  'network.ties': read<CompactTies>()(field.empty),
  /** Puts an actor at a place of the picture, where it stays. */
  'network.pin': write<MapActor>()(
    z.object({ actorId: field.id<'actor'>(), mapId, pinnedX: share, pinnedY: share }),
  ),
  /** Lets the ties decide its place again. */
  'network.unpin': write<null>()(z.object({ actorId: field.id<'actor'>(), mapId })),
};

export const networkJobsContract = {
  /** Long job with thousands of actors: reports progress under the given id and can be cancelled. */
  'network.analyse': application<NetworkAnalysis>()(
    z.object({
      jobId: z.uuid(),
      asOf: field.date,
      kinds: z.array(z.enum(TIE_KINDS)).default([]),
      minimumStrength: z.number().min(1).max(5).default(1),
    }),
  ),
  /** Long job, as above. The picture is laid out from all ties there ever were, so that no filter turns it over. */
  'network.layout': application<NetworkLayout>()(
    z.object({ jobId: z.uuid(), grouping: z.enum(NETWORK_GROUPINGS).default('ties') }),
  ),
  /**
   * Writes all actors and all ties there ever were to a file of another program's format, in the words of a language.
   * Over another file only when told to, and only over one of its kind.
   */
  'network.save': application<{ readonly path: string }>()(
    z.object({
      path: field.path,
      replace: z.boolean().default(false),
      format: z.enum(NETWORK_FORMATS),
      language: z.enum(LANGUAGES),
      namesPeople: z.boolean().default(false),
    }),
  ),
};
