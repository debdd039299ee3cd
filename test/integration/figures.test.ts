/** Figures of the demo as files: pictures that stand alone, whole, and written only where they may be. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadImage } from '@napi-rs/canvas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figuresHandlers } from '../../electron/backend/figures/handlers.ts';
import { figuresContract, type PictureSource } from '../../shared/contract/figures.ts';
import { networkSvg, organisationChartSvg } from '../../shared/figures/render-figure.ts';
import { lightPalette } from '../../shared/figures/tokens.ts';

const WORDS = { title: 'Fullført videregående', description: 'Linjen stiger.', language: 'nb' } as const;
const SOURCES: Record<string, PictureSource> = {
  organisation: {
    kind: 'figure',
    svg: organisationChartSvg({
      bodies: [{ id: 'b1', name: 'Styringsgruppen æøå', kind: 'Styringsgruppe', parentId: null, seats: [] }],
      texts: { title: 'Organisasjon', description: 'To ledd', empty: 'Ledig', moreSeats: String },
      palette: lightPalette,
    }),
    key: [],
  },
  network: {
    kind: 'figure',
    svg: networkSvg({
      marks: [
        { id: 'a', label: 'Nordby & Sundet', sector: 'public', hasSeat: true, x: 0.2, y: 0.5, weight: 1 },
        { id: 'b', label: 'Idrettslaget', sector: 'voluntary', hasSeat: false, x: 0.8, y: 0.5, weight: 0.5 },
      ],
      lines: [
        { id: 't', from: 'a', to: 'b', kind: 'cooperates', isMutual: true, strength: 3 },
      ] as unknown as Parameters<typeof networkSvg>[0]['lines'],
      texts: {
        title: 'Nettverk',
        description: 'To aktører',
        sectors: { public: 'Offentlig', private: 'P', voluntary: 'Frivillig', hybrid: 'H', residents: 'R' },
        kinds: { cooperates: 'samarbeider' } as unknown as Parameters<typeof networkSvg>[0]['texts']['kinds'],
      },
      palette: lightPalette,
    } as Parameters<typeof networkSvg>[0]),
    key: [{ number: 1, name: 'Navnet uten plass' }],
  },
  indicator: {
    kind: 'indicator',
    ...WORDS,
    values: [
      { date: '2024-01-01', value: 71 },
      { date: '2025-01-01', value: 74.5 },
    ],
    baseline: { date: '2023-01-01', value: 70 },
    target: { date: '2027-01-01', value: 85 },
    baselineLabel: 'Utgangspunkt 70 %',
    targetLabel: 'Mål 85 %',
    unit: '%',
    decimals: 1,
  } as PictureSource,
  actions: {
    kind: 'actions',
    ...WORDS,
    counts: { completed: 1, ongoing: 2, 'not-started': 3, late: 4, paused: 0, cancelled: 0 },
    labels: {
      completed: 'Fullført',
      ongoing: 'Pågår',
      'not-started': 'Ikke startet',
      late: 'Forsinket',
      paused: 'Satt på vent',
      cancelled: 'Avlyst',
    },
  },
};
const NAMES: Record<string, string[]> = {
  organisation: ['Styringsgruppen æøå', 'Organisasjon'],
  network: ['Nordby &amp; Sundet', 'Idrettslaget', '1\u00a0Navnet uten plass'],
  indicator: ['Utgangspunkt 70', 'Mål', 'Fullført videregående', '74,5'],
  actions: ['Forsinket', 'Satt på vent'],
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ryggrad bilder '));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** As the window asks: what does not fit the contract never reaches the handler. */
async function save(source: PictureSource, format: 'svg' | 'png', name: string, replace = false) {
  const input = figuresContract['figures.save'].input.parse({
    source,
    format,
    path: join(folder, name),
    replace,
  });
  const { path } = await figuresHandlers['figures.save'](input);
  return { path, bytes: readFileSync(path) };
}

describe.each(Object.entries(SOURCES))('%s', (name, source) => {
  it('is an SVG that stands alone and holds the names', async () => {
    const { path, bytes } = await save(source, 'svg', name);
    expect(path).toBe(join(folder, `${name}.svg`));
    const svg = bytes.toString('utf8');
    for (const word of NAMES[name] ?? []) expect(svg.replaceAll('\u00a0%', ' %')).toContain(word);
    expect(svg).toMatch(/<title[^>]*>[^<]+<\/title>\s*<desc[^>]*>[^<]+<\/desc>/);
    expect(svg).toContain('@font-face{font-family:"Inter";font-weight:400;src:url(data:font/ttf;base64,');
    const drawing = svg.replace(/base64,[A-Za-z0-9+/=]+/g, '');
    expect(drawing).not.toMatch(
      /<script|\son\w+=|<image|<use|<foreignObject|href=|javascript:|data-|font-family="(?!Inter)/,
    );
    expect(
      drawing.replaceAll('http://www.w3.org/2000/svg', '').replaceAll('http://www.w3.org/1999/xlink', ''),
    ).not.toMatch(/https?:/);
  });

  it('is a PNG of twice the size, on white, with something drawn', async () => {
    const { bytes } = await save(source, 'png', name);
    expect(bytes.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
    const png = await loadImage(bytes);
    const { bytes: svg } = await save(source, 'svg', `${name} igjen`);
    const width = Number(/<svg[^>]* width="([\d.]+)"/.exec(svg.toString('utf8'))?.[1]);
    expect(png.width).toBe(Math.round(width * 2));
    expect(bytes.length).toBeGreaterThan(4000);
  });
});

describe('where a picture may be written', () => {
  const source = SOURCES.organisation as PictureSource;

  it('replaces a picture of its kind only when told to, and nothing else ever', async () => {
    writeFileSync(join(folder, 'Før.svg'), 'før');
    await expect(save(source, 'svg', 'Før.svg')).rejects.toMatchObject({ code: 'document.already-exists' });
    expect(readFileSync(join(folder, 'Før.svg'), 'utf8')).toBe('før');
    await save(source, 'svg', 'Før.svg', true);
    expect(readFileSync(join(folder, 'Før.svg'), 'utf8')).toContain('<svg');
    writeFileSync(join(folder, 'Initiativ.ryggrad'), 'viktig');
    expect((await save(source, 'png', 'Initiativ.ryggrad', true)).path).toBe(
      join(folder, 'Initiativ.ryggrad.png'),
    );
    expect(readFileSync(join(folder, 'Initiativ.ryggrad'), 'utf8')).toBe('viktig');
  });

  it('writes nothing of what is no picture, and leaves nothing half', async () => {
    const hostile = { kind: 'figure', svg: '<svg><script>alert(1)</script></svg>', key: [] } as const;
    for (const format of ['svg', 'png'] as const)
      await expect(save({ ...hostile, key: [] }, format, 'Ond')).rejects.toMatchObject({
        code: 'figures.not-a-picture',
      });
    await expect(save({ ...hostile, svg: ' '.repeat(900_001), key: [] }, 'svg', 'Stor')).rejects.toThrow();
    expect(existsSync(join(folder, 'Ond.svg'))).toBe(false);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});
