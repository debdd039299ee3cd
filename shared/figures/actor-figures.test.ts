/** The pictures of salience, rainbow, engagement and movement: where marks lie, and that the text of the SVG is whole. */
import { describe, expect, it, test } from 'vitest';
import { SECTORS } from '../domain/stakeholders/actor.ts';
import { rainbowPlaceOf } from '../domain/stakeholders/rainbow.ts';
import { SALIENCE_CLASSES, type SalienceClass, salienceOf } from '../domain/stakeholders/salience.ts';
import { layOutGrid } from './PowerInterestGrid.tsx';
import { layOutRainbow } from './RainbowDiagram.tsx';
import { fieldAt } from './rainbow-layout.ts';
import {
  engagementChartSvg,
  powerInterestGridSvg,
  rainbowDiagramSvg,
  salienceDiagramSvg,
} from './render-figure.ts';
import { layOutSalience } from './SalienceDiagram.tsx';
import { salienceAt } from './salience-geometry.ts';
import { textWidth } from './text-width.ts';
import { darkPalette, lightPalette } from './tokens.ts';

const texts = { title: 'Kart', description: 'Aktører' };
const classes = Object.fromEntries(SALIENCE_CLASSES.map((each) => [each, each])) as Record<
  SalienceClass,
  string
>;
const salienceTexts = { ...texts, classes, attributes: { power: 'P', legitimacy: 'L', urgency: 'U' } };
const rainbowTexts = {
  ...texts,
  bands: { most: 'mest', moderate: 'noe', least: 'minst' },
  sides: { affected: 'Berøres', both: 'Begge', affecting: 'Påvirker' },
};
const tenth = (index: number, factor: number) => 1 + ((index * factor) % 41) / 10;
const actors = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `actor-${String(index).padStart(4, '0')}`,
    label: `<Aktør> & ${index}`,
    sector: SECTORS[index % 5] ?? 'public',
    hasSeat: index % 2 === 0,
    scores: {
      power: tenth(index, 37),
      legitimacy: tenth(index, 53),
      urgency: tenth(index, 29),
      affects: tenth(index, 17),
      affected: tenth(index, 31),
    },
  }));
const salienceMarks = (count: number) =>
  actors(count).map(({ scores, ...mark }) => ({ ...mark, salience: salienceOf(scores) as SalienceClass }));
const rainbowMarks = (count: number) =>
  actors(count).map(({ scores, ...mark }) => ({
    ...mark,
    place: rainbowPlaceOf(scores) as NonNullable<ReturnType<typeof rainbowPlaceOf>>,
  }));

describe('the picture of salience', () => {
  it('spreads a few actors so that each has its whole name', () => {
    const few = Array.from({ length: 7 }, (_, index) => ({
      ...(salienceMarks(1)[0] as ReturnType<typeof salienceMarks>[number]),
      id: `few-${index}`,
      label: `School number ${index}`,
      salience: 'discretionary' as const,
    }));
    const { placed } = layOutSalience({ marks: few, texts: salienceTexts });
    expect(placed.map(({ label, mark }) => label?.text === mark.label)).toEqual(few.map(() => true));
  });

  it.each([8, 60, 300])('has every one of %i marks in the field of its class', (count) => {
    const { geometry, placed, fields } = layOutSalience({
      marks: salienceMarks(count),
      texts: salienceTexts,
    });
    const wrong = placed.filter(({ mark, point }) => {
      const found = salienceAt(geometry, point);
      return found !== mark.salience;
    });
    expect(wrong).toEqual([]);
    const hidden = fields.reduce((sum, field) => sum + field.hidden, 0);
    expect(placed.length + hidden).toBe(count);
    if (count <= 60) expect(hidden).toBe(0);
    for (const { salience, count: counted } of fields)
      expect(counted).toBe(salienceMarks(count).filter((mark) => mark.salience === salience).length);
  });

  it('always draws the highlighted actor, however full its field', () => {
    const crowded = salienceMarks(2000).map((mark) => ({ ...mark, salience: 'definitive' as const }));
    const { placed } = layOutSalience({ marks: crowded, texts: salienceTexts, highlightedId: 'actor-1999' });
    expect(placed.length).toBeLessThan(2000);
    expect(placed[0]).toMatchObject({ mark: { id: 'actor-1999' }, number: null });
  });
});

describe('the rainbow', () => {
  it.each([8, 60])('has every one of %i marks in its band and on its side', (count) => {
    const { geometry, placed } = layOutRainbow({ marks: rainbowMarks(count), texts: rainbowTexts });
    expect(placed).toHaveLength(count);
    for (const { mark, point } of placed)
      expect(fieldAt(geometry, point), mark.id).toEqual({ band: mark.place.band, side: mark.place.side });
  });

  it('has those who affect at the right and those affected at the left, the strongest in the middle', () => {
    const place = (affects: number, affected: number) => ({
      ...rainbowMarks(1)[0],
      id: `${affects}-${affected}`,
      label: '',
      sector: 'public' as const,
      hasSeat: true,
      place: rainbowPlaceOf({ affects, affected }) as NonNullable<ReturnType<typeof rainbowPlaceOf>>,
    });
    const marks = [place(5, 1), place(1, 5), place(2, 2), place(5, 5)];
    const { geometry, placed } = layOutRainbow({ marks, texts: rainbowTexts });
    const point = (id: string) => placed.find(({ mark }) => mark.id === id)?.point ?? { x: 0, y: 0 };
    expect(point('5-1').x).toBeGreaterThan(geometry.centre.x);
    expect(point('1-5').x).toBeLessThan(geometry.centre.x);
    expect(point('5-5').y).toBeGreaterThan(point('2-2').y);
  });
});

test('every figure escapes what users wrote, takes its colours from the palette, and is the same twice', () => {
  const [mark] = actors(1);
  const line = { ...mark, id: 'a', label: '<b>', sector: 'public', hasSeat: true } as const;
  const figures = [
    () => salienceDiagramSvg({ marks: salienceMarks(9), texts: salienceTexts, palette: darkPalette }).svg,
    () => rainbowDiagramSvg({ marks: rainbowMarks(9), texts: rainbowTexts, palette: darkPalette }).svg,
    () =>
      engagementChartSvg({
        lines: [{ ...line, now: 'inform', wanted: 'empower', gap: 4 }],
        texts: {
          ...texts,
          levels: { none: '0', inform: '1', consult: '2', involve: '3', collaborate: '4', empower: '5' },
          now: 'Nå',
          wanted: 'Ønsket',
          gap: (steps) => `${steps} trinn`,
        },
        palette: darkPalette,
      }),
  ];
  for (const draw of figures) {
    const svg = draw();
    expect(svg).toMatch(/<title[^>]*>Kart<\/title><desc[^>]*>Aktører<\/desc>/);
    expect(svg).toContain('&lt;');
    expect(svg).not.toMatch(/<b>|<Akt/);
    for (const colour of svg.match(/#[0-9A-F]{6}\b/gi) ?? [])
      expect(Object.values(darkPalette)).toContain(colour);
    expect(draw()).toBe(svg);
  }
});

test('the grid of movement has an arrow for each mark that came from elsewhere, and is paler where it is taken', () => {
  const marks = actors(4).map(({ scores, ...mark }, index) => ({
    ...mark,
    power: scores.power,
    interest: 3,
    isTaken: index === 3,
    previous: index < 2 ? { power: 5, interest: 5 } : null,
  }));
  const names = { power: 'P', interest: 'I', withSeat: 'w', withoutSeat: 'o' };
  const quadrants = { 'keep-satisfied': 'A', 'work-closely': 'B', follow: 'C', 'keep-informed': 'D' };
  const sectors = { public: 'p', private: 'n', voluntary: 'f', hybrid: 's', residents: 'b' };
  const gridTexts = { ...texts, ...names, quadrants, sectors };
  const count = (svg: string) => svg.match(/stroke-linejoin="round"[^>]*><\/path><circle/g)?.length ?? 0;
  const { svg } = powerInterestGridSvg({
    marks,
    texts: gridTexts,
    palette: lightPalette,
    showsMovement: true,
  });
  expect(count(svg)).toBe(2);
  expect(svg.match(/<g data-actor-id="[^"]*" opacity="0.5"/g)).toHaveLength(1);
  expect(count(powerInterestGridSvg({ marks, texts: gridTexts, palette: lightPalette }).svg)).toBe(0);
});

test('a name in the picture of salience never reaches into a field that is not its own', () => {
  const { geometry, placed } = layOutSalience({ marks: salienceMarks(40), texts: salienceTexts });
  const named = placed.filter(({ label, number }) => label !== null && number === null);
  expect(named.length).toBeGreaterThan(10);
  for (const { mark, label } of named) {
    const width = textWidth(label?.text ?? '', geometry.fontSize);
    const x = label?.x ?? 0;
    const left = label?.anchor === 'start' ? x : label?.anchor === 'end' ? x - width : x - width / 2;
    for (const end of [left, left + width / 2, left + width])
      expect([mark.salience, 'non-stakeholder']).toContain(
        salienceAt(geometry, { x: end, y: (label?.y ?? 0) - 4 }),
      );
  }
});

test('no name is struck through by an arrow', () => {
  const marks = [
    { id: 'a', label: 'Elvesund kommune', power: 3, interest: 4, previous: { power: 3, interest: 2 } },
    { id: 'b', label: 'Nordbyen skole', power: 3, interest: 1.5, previous: null },
  ].map((mark) => ({ ...mark, sector: 'public' as const, hasSeat: true }));
  const gridTexts = {
    ...texts,
    power: 'P',
    interest: 'I',
    quadrants: { 'keep-satisfied': 'A', 'work-closely': 'B', follow: 'C', 'keep-informed': 'D' },
    sectors: { public: 'p', private: 'n', voluntary: 'f', hybrid: 's', residents: 'b' },
    withSeat: 'w',
    withoutSeat: 'o',
  };
  const { placed } = layOutGrid({ marks, texts: gridTexts, showsMovement: true });
  // The arrow lies at the height of both marks: the name of the one it points at may stand beyond it only.
  const [moved] = placed.filter(({ mark }) => mark.id === 'a');
  expect(moved?.label?.anchor).toBe('start');
});
