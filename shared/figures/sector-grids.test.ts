/** Grids of one sector each: all in the same scale, each mark on its own, names that do not collide, numbers that run on. */
import { describe, expect, it } from 'vitest';
import { SECTORS } from '../domain/stakeholders/actor.ts';
import { type GridMark, pointOf, scoreAt } from './grid-layout.ts';
import { doOverlap } from './occupied-area.ts';
import { renderFigure } from './render-figure.ts';
import { layOutSectorGrids, SectorGrids } from './SectorGrids.tsx';
import { sectorGridsShape, sectorGroups, sectorPanels } from './sector-grids-layout.ts';
import { textWidth } from './text-width.ts';
import { lightPalette } from './tokens.ts';

const texts = {
  title: 'Aktørene',
  description: 'Hver sektor for seg',
  power: 'Innflytelse',
  interest: 'Interesse',
  quadrants: {
    'keep-satisfied': 'Hold fornøyd',
    'work-closely': 'Samarbeid tett',
    follow: 'Følg med',
    'keep-informed': 'Hold informert',
  },
  sectors: { public: 'Off', private: 'Næring', voluntary: 'Friv', hybrid: 'Forskning', residents: 'Beboere' },
  withSeat: 'Har plass',
  withoutSeat: 'Ingen plass',
};
const FONT = 12;

function marks(count: number): GridMark[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `actor-${String(index).padStart(4, '0')}`,
    label: `Organisasjon ${index}`,
    sector: SECTORS[(index * 7) % 5] ?? 'public',
    power: 1 + ((index * 37) % 41) / 10,
    interest: 1 + ((index * 53) % 41) / 10,
    hasSeat: index % 2 === 0,
  }));
}

function laidOut(count: number, width: number) {
  const all = marks(count);
  const groups = sectorGroups(all);
  const shape = sectorGridsShape(groups, width, FONT, 460);
  return {
    ...shape,
    ...layOutSectorGrids({ ...shape, marks: all, texts, groups, width, fontSize: FONT }),
  };
}

describe('grids of sectors', () => {
  it.each([
    [40, 1000],
    [300, 1000],
    [300, 680],
    [300, 360],
  ])(
    'of %i actors in %i pixels lie beside each other, within the drawing, all of one size',
    (count, width) => {
      const { panels, height } = laidOut(count, width);
      expect(panels.map(({ sector }) => sector)).toEqual(SECTORS);
      const plots = panels.map(({ geometry }) => geometry.plot);
      const sizes = plots.map(
        (plot) => `${Math.round(plot.right - plot.left)} ${Math.round(plot.bottom - plot.top)}`,
      );
      expect(new Set(sizes).size).toBe(1);
      for (const [index, plot] of plots.entries()) {
        expect(plot.right).toBeLessThanOrEqual(width);
        expect(plot.bottom).toBeLessThan(height);
        for (const other of plots.slice(index + 1)) expect(doOverlap(plot, other)).toBe(false);
      }
    },
  );

  it('draw every actor on the grid of its sector, and turn a point there back into its score', () => {
    const { panels, placed } = laidOut(300, 1000);
    expect(placed).toHaveLength(300);
    for (const { sector, geometry, placed: own } of panels)
      for (const { mark, point } of own) {
        expect(mark.sector).toBe(sector);
        expect(point.x).toBeGreaterThan(geometry.plot.left);
        expect(point.x).toBeLessThan(geometry.plot.right);
        expect(point.y).toBeGreaterThan(geometry.plot.top);
        expect(point.y).toBeLessThan(geometry.plot.bottom);
        const { power, interest } = mark;
        expect(scoreAt(geometry, pointOf(geometry, mark))).toEqual({ power, interest });
      }
  });

  it('have names and numbers that do not touch each other; each number stands for one actor', () => {
    const { placed } = laidOut(300, 1000);
    const boxes = placed.flatMap(({ label }) => {
      if (!label) return [];
      const width = textWidth(label.text, FONT);
      const shift = { start: 0, middle: width / 2, end: width }[label.anchor];
      const middle = label.y - FONT * 0.36;
      return [{ left: label.x - shift, right: label.x - shift + width, top: middle - 6, bottom: middle + 6 }];
    });
    boxes.forEach((box, index) => {
      for (const other of boxes.slice(index + 1)) expect(doOverlap(box, other)).toBe(false);
    });
    const numbers = placed.flatMap(({ number }) => number ?? []);
    expect(numbers.length).toBeGreaterThan(5);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });

  it('are higher than the window only where a sector is so full that it could not be read', () => {
    expect(laidOut(40, 1000).height).toBe(460);
    expect(laidOut(300, 1000).height).toBeGreaterThan(560);
  });

  it('stand in as many columns as make them largest', () => {
    const columns = (width: number, room: number) => {
      const groups = sectorGroups(marks(40));
      return sectorGridsShape(groups, width, FONT, room).columns;
    };
    expect(columns(360, 600)).toBe(1);
    expect(columns(1000, 460)).toBe(3);
    expect(columns(1650, 740)).toBe(3);
    expect(columns(1650, 300)).toBe(5);
  });

  it('leave out a sector without actors, and keep one whose only mark is on its way', () => {
    const two = marks(40).filter(({ sector }) => sector === 'public' || sector === 'hybrid');
    const groups = sectorGroups(two);
    expect(groups.map(({ sector }) => sector)).toEqual(['public', 'hybrid']);
    const size = { width: 800, height: 400, fontSize: FONT, columns: 2 };
    expect(sectorPanels(groups, size)).toHaveLength(2);
    expect(layOutSectorGrids({ ...size, marks: [], texts, groups }).panels).toHaveLength(2);
  });

  it('say in the drawing which sector each is of, and how many there are, drawn or not', () => {
    const groups = [{ sector: 'voluntary' as const, count: 90 }];
    const svg = renderFigure(SectorGrids, {
      marks: marks(5).filter(({ sector }) => sector === 'voluntary'),
      texts,
      groups,
      width: 400,
      height: 300,
      fontSize: FONT,
      columns: 1,
      palette: lightPalette,
      hasLegend: true,
    });
    expect(svg).toContain('>Friv<');
    expect(svg).toContain('> 90<');
    expect(svg).toContain('Ingen plass');
    expect(svg).not.toContain('Beboere');
  });
});
