/** The network as Kumu's JSON: elements and connections, with the words of a language. Writes text, no file. */
import type { Say } from '../wording.ts';
import type { ActorKind, ActorLevel, ActorType, Sector } from './actor.ts';
import type { FileActor, FileTie, NetworkFile } from './network-file.ts';
import type { TieKind } from './tie.ts';

export type KumuKey =
  | `terms.actorKind.${ActorKind}`
  | `terms.actorType.${ActorType}`
  | `terms.actorLevel.${ActorLevel}`
  | `terms.sector.${Sector}`
  | `terms.tieKind.${TieKind}`;

/** A whole JSON document. Kumu knows `id`, `label`, `type`, `description`, `tags` and `direction`; the rest are own fields. */
export function networkKumu({ actors, ties }: NetworkFile, t: Say<KumuKey>): string {
  const content = {
    elements: actors.map((actor) => filled(elementOf(actor, t))),
    connections: ties.map((tie) => filled(connectionOf(tie, t))),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

function elementOf(actor: FileActor, t: Say<KumuKey>) {
  return {
    id: actor.id,
    label: actor.name,
    type: t(`terms.actorType.${actor.type}`),
    description: actor.description,
    tags: actor.tags,
    kind: t(`terms.actorKind.${actor.kind}`),
    sector: t(`terms.sector.${actor.sector}`),
    level: actor.level === null ? '' : t(`terms.actorLevel.${actor.level}`),
    organisation: actor.organisation,
    position: actor.position,
    place: actor.place,
    brings: actor.brings,
    'organisation number': actor.organisationNumber,
  };
}

function connectionOf(tie: FileTie, t: Say<KumuKey>) {
  return {
    id: tie.id,
    from: tie.from,
    to: tie.to,
    type: t(`terms.tieKind.${tie.kind}`),
    direction: tie.isMutual ? 'mutual' : 'directed',
    description: tie.note,
    strength: tie.strength,
    'starts on': tie.startsOn,
    'ends on': tie.endsOn,
    competence: tie.competence,
    benevolence: tie.benevolence,
    integrity: tie.integrity,
  };
}

/** Without what nobody has filled in: Kumu would make an empty field of it. */
function filled(item: Record<string, unknown>): Record<string, unknown> {
  const isFilled = (value: unknown) =>
    value !== '' && value !== null && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(item).filter(([, value]) => isFilled(value)));
}
