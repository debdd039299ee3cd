/**
 * Lays a network out with d3-force: same actors, ties and pins, same places, whatever order they come in. Runs anywhere,
 * also in a thread; draws nothing.
 */
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type Simulation,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import type { NetworkGrouping, PlacedActor } from '../../../shared/contract/network.ts';
import type { ActorId } from '../../../shared/domain/identifiers.ts';
import { SECTORS, type Sector } from '../../../shared/domain/stakeholders/actor.ts';
import type { NetworkTie } from '../../../shared/domain/stakeholders/network.ts';

export interface LayoutJob {
  /** In ascending order of their identifiers. */
  readonly actors: readonly { readonly id: ActorId; readonly sector: Sector }[];
  /** Between these actors. */
  readonly ties: readonly Pick<NetworkTie, 'fromActorId' | 'toActorId' | 'strength'>[];
  readonly grouping: NetworkGrouping;
  /** Where actors were put, 0 to 1. */
  readonly pins: readonly PlacedActor[];
}

interface Node extends SimulationNodeDatum {
  readonly id: ActorId;
  readonly sector: Sector;
}
/** Both ends by number, until d3 puts the nodes themselves there. */
interface Link {
  readonly source: number;
  readonly target: number;
  readonly strength: number;
}

/** The picture the forces play in. Places are told as shares of it. */
const WIDTH = 1000;
const HEIGHT = 700;
/** Share of the picture kept free on every side. */
const MARGIN = 0.04;
const FEW = 500;

/** Places of all actors, 0 to 1 of width and height. Pinned actors stand exactly where they were put. */
export function layOutNetwork(job: LayoutJob, progress: (share: number) => void = () => {}): PlacedActor[] {
  const indexOf = new Map(job.actors.map(({ id }, index) => [id, index]));
  const links = linksOf(job, indexOf);
  const nodes: Node[] = job.actors.map(({ id, sector }) => ({ id, sector }));
  const ticks = nodes.length <= FEW ? 300 : 90;
  run(freeSimulation(nodes, links, job.grouping), ticks, (share) => progress(share * 0.8));
  fillPicture(nodes);
  if (job.pins.length > 0) settleAroundPins(nodes, links, job.pins, progress);
  return nodes.map(({ id, x, y }) => ({ actorId: id, x: rounded(x, WIDTH), y: rounded(y, HEIGHT) }));
}

/** Every pair once and in order: the forces feel the order of their links. */
function linksOf({ ties }: LayoutJob, indexOf: ReadonlyMap<ActorId, number>): Link[] {
  const strongest = new Map<number, number>();
  for (const tie of ties) {
    const from = indexOf.get(tie.fromActorId);
    const to = indexOf.get(tie.toActorId);
    if (from === undefined || to === undefined) throw new Error('a tie leads out of the network');
    const key = Math.min(from, to) * indexOf.size + Math.max(from, to);
    strongest.set(key, Math.max(strongest.get(key) ?? 0, tie.strength));
  }
  return [...strongest]
    .sort(([a], [b]) => a - b)
    .map(([key, strength]) => ({
      source: Math.floor(key / indexOf.size),
      target: key % indexOf.size,
      strength,
    }));
}

/** The start is d3's spiral in the order of the nodes, its random numbers are seeded: nothing is left to chance. */
function freeSimulation(nodes: Node[], links: readonly Link[], grouping: NetworkGrouping) {
  const isBySector = grouping === 'sector';
  const isLarge = nodes.length > FEW;
  const centre = (node: Node) => (isBySector ? centreOf(node.sector) : { x: WIDTH / 2, y: HEIGHT / 2 });
  const pull = isBySector ? 0.2 : 0.045;
  const link = linkForce(links)
    .distance(({ strength }) => 76 - strength * 6)
    .iterations(isLarge ? 1 : 2);
  if (isBySector) link.strength(0.04);
  const charge = forceManyBody<Node>().strength(isBySector ? -90 : -190);
  const simulation = forceSimulation<Node>(nodes)
    .force('link', link)
    .force('charge', isLarge ? charge.strength(-60).theta(1.2) : charge.distanceMax(480))
    .force('x', forceX<Node>((node) => centre(node).x).strength(pull))
    .force('y', forceY<Node>((node) => centre(node).y).strength(pull * 1.6))
    .stop();
  // Of thousands, marks lie on top of each other until one zooms in: keeping them apart would cost as much again.
  return isLarge ? simulation : simulation.force('collide', forceCollide<Node>(17));
}

/** d3 writes into the links it is given. */
function linkForce(links: readonly Link[]) {
  return forceLink<Node, SimulationLinkDatum<Node> & Link>(links.map((each) => ({ ...each })));
}

/** Sectors stand in a ring, so that each has its own side of the picture. */
function centreOf(sector: Sector): { x: number; y: number } {
  const angle = (2 * Math.PI * SECTORS.indexOf(sector)) / SECTORS.length - Math.PI / 2;
  return {
    x: WIDTH / 2 + Math.cos(angle) * WIDTH * 0.34,
    y: HEIGHT / 2 + Math.sin(angle) * HEIGHT * 0.36,
  };
}

function run(
  simulation: Simulation<Node, undefined>,
  ticks: number,
  progress: (share: number) => void,
): void {
  // d3's default decay reaches its end in 300 steps; with fewer it must go faster.
  simulation.alphaDecay(1 - 0.001 ** (1 / ticks));
  for (let tick = 0; tick < ticks; tick += 1) {
    simulation.tick();
    if (tick % 10 === 9) progress(tick / ticks);
  }
}

/** Stretches the places over the whole picture. */
function fillPicture(nodes: Node[]): void {
  stretch(nodes, 'x', WIDTH);
  stretch(nodes, 'y', HEIGHT);
}

function stretch(nodes: Node[], axis: 'x' | 'y', length: number): void {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const node of nodes) {
    low = Math.min(low, node[axis] ?? 0);
    high = Math.max(high, node[axis] ?? 0);
  }
  const span = high - low;
  for (const node of nodes) {
    const share = span < 1 ? 0.5 : ((node[axis] ?? 0) - low) / span;
    node[axis] = length * (MARGIN + share * (1 - 2 * MARGIN));
  }
}

/** Others keep to their places and only make room, so that a pin does not turn the picture over. */
function settleAroundPins(
  nodes: Node[],
  links: readonly Link[],
  pins: readonly PlacedActor[],
  progress: (share: number) => void,
): void {
  const pinOf = new Map(pins.map((pin) => [pin.actorId, pin]));
  const home = nodes.map(({ x, y }) => ({ x: x ?? 0, y: y ?? 0 }));
  const start: Node[] = nodes.map(({ id, sector }, index) => {
    const pin = pinOf.get(id);
    const { x, y } = pin ? { x: pin.x * WIDTH, y: pin.y * HEIGHT } : (home[index] ?? { x: 0, y: 0 });
    return { id, sector, x, y, ...(pin ? { fx: x, fy: y } : {}) };
  });
  const homeOf = (axis: 'x' | 'y') => (_node: Node, index: number) => home[index]?.[axis] ?? 0;
  const simulation = forceSimulation<Node>(start)
    .alpha(0.5)
    .force('link', linkForce(links).distance(60).strength(0.03))
    .force('x', forceX<Node>(homeOf('x')).strength(0.12))
    .force('y', forceY<Node>(homeOf('y')).strength(0.12))
    .stop();
  if (nodes.length <= FEW) simulation.force('collide', forceCollide<Node>(17));
  run(simulation, 60, (share) => progress(0.8 + share * 0.2));
  for (const [index, { x = 0, y = 0 }] of start.entries()) Object.assign(nodes[index] ?? {}, { x, y });
}

/** A ten-thousandth of the picture: what is finer cannot be seen, and may differ between machines. */
function rounded(place: number | undefined, length: number): number {
  const share = Math.min(1, Math.max(0, (place ?? 0) / length));
  return Math.round(share * 10_000) / 10_000;
}
