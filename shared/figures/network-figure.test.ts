import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SECTORS } from '../domain/stakeholders/actor.ts';
import { TIE_KINDS } from '../domain/stakeholders/tie.ts';
import { placeNetworkMarks } from './network-labels.ts';
import {
  type NetworkGeometry,
  type NetworkLine,
  type NetworkMark,
  networkPlace,
  networkPoint,
  placeNetworkLines,
  WHOLE_VIEW,
} from './network-layout.ts';
import { lineStyle } from './network-line-style.ts';
import { doOverlap } from './occupied-area.ts';
import { networkSvg } from './render-figure.ts';
import { textWidth } from './text-width.ts';
import { darkPalette, lightPalette } from './tokens.ts';
import { withinBox } from './within-box.ts';

const GEOMETRY: NetworkGeometry = { width: 800, height: 600, fontSize: 12, view: WHOLE_VIEW };
const mark = (id: string, x: number, y: number, changes: Partial<NetworkMark> = {}): NetworkMark => ({
  id,
  label: `Actor ${id}`,
  sector: 'public',
  hasSeat: true,
  x,
  y,
  weight: 0.5,
  ...changes,
});
const line = (id: string, from: string, to: string, changes: Partial<NetworkLine> = {}): NetworkLine => ({
  id,
  from,
  to,
  kind: 'cooperates',
  isMutual: true,
  strength: 3,
  ...changes,
});
const texts = {
  title: 'The network',
  description: 'Who is tied to whom',
  sectors: Object.fromEntries(SECTORS.map((sector) => [sector, `Sector ${sector}`])) as never,
  kinds: Object.fromEntries(TIE_KINDS.map((kind) => [kind, `Kind ${kind}`])) as never,
};

const share = fc.double({ min: 0, max: 1, noNaN: true });
const crowds = fc
  .array(fc.tuple(share, share, share), { minLength: 1, maxLength: 60 })
  .map((places) => places.map(([x, y, weight], index) => mark(`m${index}`, x, y, { weight })));

describe('labels of the network', () => {
  it('stand beside what lies over the picture, not under it', () => {
    const covered = { left: 420, top: 0, right: 800, bottom: 600 };
    const [free] = placeNetworkMarks(GEOMETRY, [mark('a', 0.5, 0.5)]);
    const [beside] = placeNetworkMarks({ ...GEOMETRY, keptFree: [covered] }, [mark('a', 0.5, 0.5)]);
    expect(free?.label?.anchor).toBe('start');
    expect(beside?.label?.anchor).toBe('end');
  });

  it('never lie on each other, on a mark, or beside the picture', () => {
    fc.assert(
      fc.property(crowds, (marks) => {
        const placed = placeNetworkMarks(GEOMETRY, marks);
        const boxes = placed.flatMap(({ label }) => {
          if (!label) return [];
          const width = textWidth(label.text, GEOMETRY.fontSize);
          const left = label.x - (label.anchor === 'start' ? 0 : label.anchor === 'end' ? width : width / 2);
          return [{ left, right: left + width, top: label.y - 9.5, bottom: label.y + 1.5 }];
        });
        boxes.forEach((box, index) => {
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.right).toBeLessThanOrEqual(GEOMETRY.width);
          for (const other of boxes.slice(index + 1)) expect(doOverlap(box, other)).toBe(false);
          for (const { point } of placed)
            expect(
              doOverlap(box, { left: point.x, right: point.x + 0.1, top: point.y, bottom: point.y + 0.1 }),
            ).toBe(false);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('come the same whatever the order of the marks, those asked for first', () => {
    const crowd = Array.from({ length: 40 }, (_, index) =>
      mark(
        `m${String(index).padStart(2, '0')}`,
        0.5 + (index % 8) * 0.004,
        0.5 + Math.floor(index / 8) * 0.004,
      ),
    );
    const placed = placeNetworkMarks(GEOMETRY, crowd);
    expect(placeNetworkMarks(GEOMETRY, crowd.toReversed())).toEqual(placed);
    expect(placed.filter(({ label }) => label).length).toBeLessThan(40);
    const [first] = placeNetworkMarks(GEOMETRY, crowd, new Set(['m39']));
    expect(first).toMatchObject({ mark: { id: 'm39' }, label: { text: 'Actor m39' } });
  });

  it('are there for whoever is looked at, in the thickest crowd', () => {
    const crowd = Array.from({ length: 900 }, (_, index) =>
      mark(`m${index}`, (index % 30) / 30, Math.floor(index / 30) / 30, { weight: 1 }),
    );
    const labelled = (first: readonly string[]) =>
      placeNetworkMarks(GEOMETRY, crowd, new Set(first)).filter(
        (placed) => placed.label && first.includes(placed.mark.id),
      ).length;
    expect(placeNetworkMarks(GEOMETRY, crowd).find(({ mark: { id } }) => id === 'm465')?.label).toBeNull();
    expect(labelled(['m465'])).toBe(1);
    // And for a few of the weightiest, so that one knows where one is.
    expect(placeNetworkMarks(GEOMETRY, crowd).filter(({ label }) => label).length).toBeGreaterThan(10);
  });

  it('stand beside lines rather than over them', () => {
    const marks = [mark('a', 0.5, 0.5), mark('b', 0.9, 0.5), mark('c', 0.1, 0.5)];
    const labelOf = (lines: NetworkLine[]) =>
      placeNetworkMarks(GEOMETRY, marks, new Set(), lines).find((placed) => placed.mark.id === 'a')?.label;
    expect(labelOf([])?.anchor).toBe('start');
    expect(labelOf([line('1', 'a', 'b')])?.anchor).toBe('end');
    expect(labelOf([line('1', 'a', 'b'), line('2', 'c', 'a')])?.anchor).toBe('middle');
    expect(labelOf([line('2', 'c', 'a'), line('1', 'a', 'b')])?.anchor).toBe('middle');
  });

  it('are more when one zooms in', () => {
    const crowd = Array.from({ length: 60 }, (_, index) =>
      mark(`m${index}`, 0.4 + (index % 10) * 0.02, 0.4 + Math.floor(index / 10) * 0.02),
    );
    const labels = (view: NetworkGeometry['view']) =>
      placeNetworkMarks({ ...GEOMETRY, view }, crowd).filter(({ label }) => label).length;
    expect(labels({ scale: 4, dx: -1200, dy: -900 })).toBeGreaterThan(labels(WHOLE_VIEW));
  });
});

describe('the part of a line within a box', () => {
  const box = { left: 10, right: 20, top: 10, bottom: 20 };
  it('is cut at its sides, whole within it, and none beside it', () => {
    expect(withinBox(box, { x: 0, y: 15 }, { x: 40, y: 15 })).toEqual({
      from: { x: 10, y: 15 },
      to: { x: 20, y: 15 },
    });
    expect(withinBox(box, { x: 0, y: 0 }, { x: 15, y: 15 })).toEqual({
      from: { x: 10, y: 10 },
      to: { x: 15, y: 15 },
    });
    expect(withinBox(box, { x: 12, y: 12 }, { x: 13, y: 18 })).toEqual({
      from: { x: 12, y: 12 },
      to: { x: 13, y: 18 },
    });
    expect(withinBox(box, { x: 0, y: 5 }, { x: 40, y: 5 })).toBeNull();
    expect(withinBox(box, { x: 0, y: 25 }, { x: 9, y: 0 })).toBeNull();
    expect(withinBox(box, { x: 5, y: 0 }, { x: 5, y: 40 })).toBeNull();
  });
});

describe('places and points', () => {
  it('are each other turned back, to a thousandth, under any zoom', () => {
    fc.assert(
      fc.property(share, share, fc.double({ min: 1, max: 16, noNaN: true }), (x, y, scale) => {
        const geometry = { ...GEOMETRY, view: { scale, dx: -40 * (scale - 1), dy: -25 * (scale - 1) } };
        const place = networkPlace(geometry, networkPoint(geometry, { x, y }));
        expect(place.x).toBeCloseTo(x, 2);
        expect(place.y).toBeCloseTo(y, 2);
      }),
    );
  });
});

describe('lines of the network', () => {
  const marks = [mark('a', 0.1, 0.5), mark('b', 0.9, 0.5)];

  it('end at the edges of their marks, and run beside each other between the same two', () => {
    const [there, back] = placeNetworkLines(GEOMETRY, marks, [line('1', 'a', 'b'), line('2', 'b', 'a')]);
    expect(there?.from.x).toBeGreaterThan(80);
    expect(there?.to.x).toBeLessThan(720);
    expect(Math.abs((there?.from.y ?? 0) - (back?.to.y ?? 0))).toBeGreaterThan(3);
  });

  it('are left out when an end, or all of the line, is out of sight', () => {
    expect(placeNetworkLines(GEOMETRY, marks, [line('1', 'a', 'gone')])).toEqual([]);
    const far = { ...GEOMETRY, view: { scale: 10, dx: 0, dy: 0 } };
    expect(placeNetworkLines(far, marks, [line('1', 'a', 'b')])).toEqual([]);
  });

  it.each([lightPalette, darkPalette])('differ by more than colour', (palette) => {
    const forms = TIE_KINDS.map((kind) => {
      const { dashes, isCrossed } = lineStyle(kind, palette);
      return `${dashes} ${isCrossed}`;
    });
    expect(new Set(forms).size).toBe(TIE_KINDS.length);
  });
});

describe('the figure', () => {
  const figure = {
    marks: [mark('a', 0.1, 0.5), mark('b', 0.9, 0.5, { sector: 'private', label: '<b> & co' })],
    lines: [line('1', 'a', 'b', { kind: 'funds', isMutual: false })],
    texts,
    palette: lightPalette,
  };

  it('has a title, its marks, an arrow and a legend of what is in it', () => {
    const svg = networkSvg(figure);
    expect(svg).toContain('The network');
    expect(svg).toContain('&lt;b&gt; &amp; co');
    expect(svg).toContain('Kind funds');
    expect(svg).not.toContain('Kind governs');
    expect(svg).toContain('Sector private');
    expect(svg.match(/data-actor-id/g)).toHaveLength(2);
  });

  it('draws all others faintly when somebody is marked', () => {
    const faint = (svg: string) => svg.match(/opacity="0\.22"/g)?.length ?? 0;
    expect(faint(networkSvg(figure))).toBe(0);
    expect(faint(networkSvg({ ...figure, highlightedIds: new Set(['a']) }))).toBe(2);
  });
});
