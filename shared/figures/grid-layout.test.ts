import { describe, expect, it } from 'vitest';
import { SECTORS } from '../domain/stakeholders/actor.ts';
import { type GridMark, gridGeometry, placeMarks, pointOf, scoreAt } from './grid-layout.ts';
import { markShrink } from './label-layout.ts';
import { type Box, doOverlap } from './occupied-area.ts';
import { textWidth } from './text-width.ts';

const geometry = gridGeometry(720, 560, 11.5);

function marks(count: number): GridMark[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `actor-${String(index).padStart(4, '0')}`,
    label: `Organisasjon nummer ${index}`,
    sector: SECTORS[index % 5] ?? 'public',
    power: 1 + ((index * 37) % 41) / 10,
    interest: 1 + ((index * 53) % 41) / 10,
    hasSeat: index % 2 === 0,
  }));
}

function labelBox({ label }: ReturnType<typeof placeMarks>[number]): Box | null {
  if (!label) return null;
  const width = textWidth(label.text, geometry.fontSize);
  const left =
    label.anchor === 'start' ? label.x : label.anchor === 'end' ? label.x - width : label.x - width / 2;
  const middle = label.y - geometry.fontSize * 0.36;
  const half = geometry.fontSize * 0.5;
  return { left, right: left + width, top: middle - half, bottom: middle + half };
}

describe('scales', () => {
  it('turns every score of the scale into a point and back', () => {
    for (let power = 10; power <= 50; power++)
      for (let interest = 10; interest <= 50; interest += 7) {
        const score = { power: power / 10, interest: interest / 10 };
        expect(scoreAt(geometry, pointOf(geometry, score))).toEqual(score);
      }
  });

  it('keeps a pointer outside the frame on the scale', () => {
    expect(scoreAt(geometry, { x: -50, y: 9999 })).toEqual({ power: 1, interest: 1 });
    expect(scoreAt(geometry, { x: 9999, y: -50 })).toEqual({ power: 5, interest: 5 });
  });
});

describe('labels', () => {
  it.each([22, 50, 120, 300, 1000])(
    'of %i marks lie inside and touch neither each other nor other marks',
    (count) => {
      const placed = placeMarks(geometry, marks(count));
      const boxes = placed.map(labelBox);
      const radius = geometry.markSize * 0.45;
      const markBoxes = placed.map(({ point: { x, y } }) => ({
        left: x - radius,
        right: x + radius,
        top: y - radius,
        bottom: y + radius,
      }));
      boxes.forEach((box, index) => {
        if (!box) return;
        expect(box.left).toBeGreaterThan(geometry.plot.left);
        expect(box.right).toBeLessThan(geometry.plot.right);
        boxes.forEach((other, otherIndex) => {
          if (other && otherIndex > index) expect(doOverlap(box, other)).toBe(false);
        });
        expect(markBoxes.filter((other) => doOverlap(box, other))).toEqual([]);
      });
    },
  );

  it('shrinks marks when there are many, so that hundreds hide each other less', () => {
    expect([100, 200, 800, 5000].map(markShrink)).toEqual([1, 1, 0.5, 0.45]);
    const small = gridGeometry(720, 560, 11.5, 0, markShrink(300));
    const points = placeMarks(small, marks(300)).map(({ point }) => point);
    const hidden = points.filter((point, index) =>
      points.some(
        (other, at) => at > index && Math.hypot(point.x - other.x, point.y - other.y) < small.markSize / 2,
      ),
    );
    expect(hidden).toEqual([]);
  });

  it('names nearly all of fifty actors', () => {
    const placed = placeMarks(geometry, marks(50));
    expect(placed.filter(({ label, number }) => label !== null && number === null).length).toBeGreaterThan(
      45,
    );
  });

  it('are whole in a corner where a name fits only pushed along over its mark', () => {
    const corner = [
      { id: 'a', label: 'Council of young people', power: 2.3, interest: 4.9 },
      { id: 'b', label: 'Library', power: 2.3, interest: 4.6 },
    ].map((mark) => ({ ...mark, sector: 'public' as const, hasSeat: true }));
    const placed = placeMarks(geometry, corner);
    expect(placed.map(({ label, mark }) => label?.text === mark.label)).toEqual([true, true]);
  });

  it('are the same in whatever order the marks come', () => {
    expect(placeMarks(geometry, marks(80).toReversed())).toEqual(placeMarks(geometry, marks(80)));
  });

  it('number what has no room for its name, without gaps', () => {
    const numbers = placeMarks(geometry, marks(400)).flatMap(({ number }) => number ?? []);
    expect(numbers.length).toBeGreaterThan(0);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });

  it('places thousands of marks with equal scores without breaking', () => {
    const equal = marks(3000).map((mark) => ({ ...mark, power: 3, interest: 3 }));
    expect(placeMarks(geometry, equal)).toHaveLength(3000);
  });

  it('gives the highlighted mark its name first', () => {
    const crowded = marks(300).map((mark) => ({ ...mark, power: 4, interest: 4 }));
    const [first] = placeMarks(geometry, crowded, 'actor-0123');
    expect(first?.mark.id).toBe('actor-0123');
    expect(first?.number).toBeNull();
  });
});
