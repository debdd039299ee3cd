/** The legend of the network: what shapes and lines mean. Part of NetworkFigure. */
import type { ReactElement } from 'react';
import type { Sector } from '../domain/stakeholders/actor.ts';
import type { TieKind } from '../domain/stakeholders/tie.ts';
import type { NetworkTexts } from './NetworkFigure.tsx';
import { NetworkTieLine } from './NetworkTieLine.tsx';
import { SectorMark } from './SectorMark.tsx';
import { textWidth } from './text-width.ts';
import type { Palette } from './tokens.ts';

export interface NetworkLegendProps {
  readonly sectors: readonly Sector[];
  readonly kinds: readonly TieKind[];
  readonly texts: NetworkTexts;
  readonly palette: Palette;
  readonly fontSize: number;
  readonly top: number;
  readonly width: number;
}

/** A row of shapes and a row of lines, each made smaller when it would be wider than the picture. */
export function NetworkLegend(props: NetworkLegendProps): ReactElement {
  const { sectors, kinds, texts, palette, fontSize, top, width } = props;
  return (
    <g fill={palette.inkSecond}>
      <Row
        entries={sectors.map((sector) => ({
          text: texts.sectors[sector],
          sign: <SectorMark sector={sector} isFilled x={8} y={-4} size={fontSize * 0.95} palette={palette} />,
          signWidth: 20,
        }))}
        y={top + fontSize * 1.2}
        fontSize={fontSize}
        width={width}
      />
      <Row
        entries={kinds.map((kind) => ({
          text: texts.kinds[kind],
          sign: <LineSign kind={kind} palette={palette} />,
          signWidth: 38,
        }))}
        y={top + fontSize * 3}
        fontSize={fontSize}
        width={width}
      />
    </g>
  );
}

/** A sample of a kind of tie, some thirty units long, with its middle on the line of the text. */
export function LineSign({ kind, palette }: { kind: TieKind; palette: Palette }): ReactElement {
  const isMutual = kind === 'cooperates' || kind === 'in-conflict';
  const line = { id: kind, from: 'a', to: 'b', kind, isMutual, strength: 3 };
  return (
    <NetworkTieLine
      placed={{ line, from: { x: 2, y: -4 }, to: { x: 30, y: -4 } }}
      palette={palette}
      opacity={1}
    />
  );
}

interface Entry {
  readonly text: string;
  readonly sign: ReactElement;
  readonly signWidth: number;
}

function Row(props: { entries: readonly Entry[]; y: number; fontSize: number; width: number }): ReactElement {
  const { entries, fontSize } = props;
  const widthOf = (entry: Entry) => entry.signWidth + textWidth(entry.text, fontSize) + fontSize * 1.6;
  const natural = entries.reduce((sum, entry) => sum + widthOf(entry), 0);
  const scale = Math.min(1, props.width / Math.max(1, natural));
  let x = 0;
  return (
    <g transform={`translate(0 ${props.y}) scale(${scale})`}>
      {entries.map((entry) => {
        const left = x;
        x += widthOf(entry);
        return (
          <g key={entry.text} transform={`translate(${left} 0)`}>
            {entry.sign}
            <text x={entry.signWidth} y={0} fontSize={fontSize}>
              {entry.text}
            </text>
          </g>
        );
      })}
    </g>
  );
}
