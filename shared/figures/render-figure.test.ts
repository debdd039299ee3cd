import { describe, expect, it } from 'vitest';
import { organisationChartSvg, powerInterestGridSvg } from './render-figure.ts';
import { darkPalette, lightPalette } from './tokens.ts';

const texts = {
  title: 'Interessentkart',
  description: 'To aktører',
  power: 'Innflytelse',
  interest: 'Interesse',
  quadrants: { 'keep-satisfied': 'A', 'work-closely': 'B', follow: 'C', 'keep-informed': 'D' },
  sectors: { public: 'p', private: 'n', voluntary: 'f', hybrid: 's', residents: 'b' },
  withSeat: 'med',
  withoutSeat: 'uten',
};
const mark = {
  id: '1',
  label: '<script>&"',
  sector: 'public',
  power: 4,
  interest: 4,
  hasSeat: true,
} as const;

describe('figures as text', () => {
  it('carry title and description, and escape what users wrote', () => {
    const { svg } = powerInterestGridSvg({ marks: [mark], texts, palette: lightPalette });
    expect(svg).toMatch(/<title[^>]*>Interessentkart<\/title><desc[^>]*>To aktører<\/desc>/);
    expect(svg).toContain('&lt;script&gt;&amp;&quot;');
    expect(svg).not.toContain('<script');
  });

  it('take their colours from the palette alone', () => {
    const { svg } = powerInterestGridSvg({ marks: [mark], texts, palette: darkPalette });
    expect(svg).toContain(darkPalette.information);
    for (const colour of svg.match(/#[0-9A-F]{6}\b/gi) ?? [])
      expect(Object.values(darkPalette)).toContain(colour);
  });

  it('give the same text twice', () => {
    const props = { marks: [mark], texts, palette: lightPalette };
    expect(powerInterestGridSvg(props)).toEqual(powerInterestGridSvg(props));
  });

  it('say of an empty seat that it is empty', () => {
    const svg = organisationChartSvg({
      bodies: [
        {
          id: 'a',
          name: 'Styringsgruppen',
          kind: 'Styringsgruppe',
          parentId: null,
          seats: [{ id: 's', label: 'Leder', holder: null, sector: 'residents' }],
        },
      ],
      texts: { title: 'Styring', description: 'Ett organ', empty: 'ledig', moreSeats: String },
      palette: lightPalette,
    });
    expect(svg).toContain('>ledig<');
    expect(svg).toContain('>Leder<');
  });
});
