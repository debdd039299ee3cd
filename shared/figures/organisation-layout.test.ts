import { describe, expect, it } from 'vitest';
import { doOverlap } from './occupied-area.ts';
import { type ChartBody, layOutOrganisation } from './organisation-layout.ts';

function body(id: string, parentId: string | null, seatCount: number): ChartBody {
  const seats = Array.from({ length: seatCount }, (_, index) => ({
    id: `${id}-${index}`,
    label: 'Medlem',
    holder: 'Nordby kommune',
    sector: null,
  }));
  return { id, name: `Organ ${id}`, kind: 'Arbeidsgruppe', parentId, seats };
}

const ten = [
  body('p', null, 6),
  body('s', 'p', 11),
  body('k', 's', 4),
  ...'abcdefg'.split('').map((id, index) => body(id, 's', 3 + (index % 3))),
];
const paper = { width: 459, maxHeight: 560, fontSize: 7 };

function boxesOf(bodies: readonly ChartBody[], size = paper) {
  return layOutOrganisation(bodies, size).boxes.map((box) => ({
    ...box,
    left: box.x,
    top: box.y,
    right: box.x + box.width,
    bottom: box.y + box.height,
  }));
}

describe('layOutOrganisation', () => {
  it('fits ten bodies on a page with every box apart', () => {
    const layout = layOutOrganisation(ten, paper);
    expect(layout.width).toBeLessThanOrEqual(460);
    expect(layout.height).toBeLessThanOrEqual(560);
    const boxes = boxesOf(ten);
    expect(boxes).toHaveLength(10);
    for (const [index, box] of boxes.entries())
      for (const other of boxes.slice(index + 1)) expect(doOverlap(box, other)).toBe(false);
  });

  it('says how many seats have no line', () => {
    for (const box of layOutOrganisation(ten, paper).boxes)
      expect(box.seats.length + box.hiddenSeatCount).toBe(box.body.seats.length);
  });

  it('draws a line to every child and none to a root', () => {
    expect(layOutOrganisation(ten, paper).lines).toHaveLength(9);
    expect(layOutOrganisation([body('a', null, 1), body('b', null, 1)], paper).lines).toHaveLength(0);
  });

  it('survives parents that are missing, themselves or in a circle', () => {
    const odd = [body('a', 'nowhere', 1), body('b', 'b', 1), body('c', 'd', 1), body('d', 'c', 1)];
    const ids = boxesOf(odd).map((box) => box.body.id);
    expect(ids.sort()).toEqual(['a', 'b', 'c', 'd']);
  });

  it('draws nothing for nothing', () => {
    expect(layOutOrganisation([], paper).boxes).toEqual([]);
  });
});
