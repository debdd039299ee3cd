/** The legend of the power-interest grid: what shapes and filling mean. Part of PowerInterestGrid. */
import type { ReactElement } from 'react';
import { SECTORS } from '../domain/stakeholders/actor.ts';
import type { GridGeometry } from './grid-layout.ts';
import type { PowerInterestGridTexts } from './grid-texts.ts';
import { SectorMark } from './SectorMark.tsx';
import { textWidth } from './text-width.ts';
import type { Palette } from './tokens.ts';

interface PartProps {
  readonly geometry: GridGeometry;
  readonly texts: PowerInterestGridTexts;
  readonly palette: Palette;
}

/** Height the legend takes, in heights of the text. */
export const LEGEND_LINES = 2.4;

/** One line: shape and name of each sector, unless the drawing names them, then what filled and hollow mean. */
export function GridLegend(props: PartProps & { hasSectors?: boolean }): ReactElement {
  const { geometry, texts, palette, hasSectors = true } = props;
  const { fontSize, markSize, plot } = geometry;
  const entries = [
    ...(hasSectors ? SECTORS : []).map((sector) => ({ sector, isFilled: true, text: texts.sectors[sector] })),
    { sector: 'public' as const, isFilled: true, text: texts.withSeat },
    { sector: 'public' as const, isFilled: false, text: texts.withoutSeat },
  ];
  const naturalWidth = entries.reduce((sum, entry) => sum + entryWidth(entry.text, fontSize), 0);
  const scale = Math.min(1, (plot.right - plot.left) / naturalWidth);
  let x = plot.left;
  return (
    <g fontSize={fontSize * scale} fill={palette.inkSecond}>
      {entries.map((entry) => {
        const left = x;
        x += entryWidth(entry.text, fontSize) * scale;
        return (
          <g key={entry.text}>
            <SectorMark
              sector={entry.sector}
              isFilled={entry.isFilled}
              x={left + markSize * scale * 0.5}
              y={fontSize * 0.9}
              size={markSize * scale * 0.85}
              palette={
                entry.text === texts.withSeat || entry.text === texts.withoutSeat ? neutral(palette) : palette
              }
            />
            <text x={left + markSize * scale * 1.25} y={fontSize * 1.25}>
              {entry.text}
            </text>
          </g>
        );
      })}
    </g>
  );
}

function entryWidth(text: string, fontSize: number): number {
  return textWidth(text, fontSize) + fontSize * 2.7;
}

/** Filled and hollow are explained in grey: they belong to no sector. */
function neutral(palette: Palette): Palette {
  return { ...palette, information: palette.inkSecond };
}
