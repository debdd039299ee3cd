/** Actors in a drawing: the shape of the sector, the name beside it, a ring around the highlighted one. */
import type { ReactElement } from 'react';
import type { Sector } from '../domain/stakeholders/actor.ts';
import type { LabelledMark, Placed } from './label-layout.ts';
import { SectorMark } from './SectorMark.tsx';
import type { Palette } from './tokens.ts';

export interface ActorMark extends LabelledMark {
  readonly sector: Sector;
  /** Filled when the actor has a seat in a body. */
  readonly hasSeat: boolean;
  /** Judged on the map of the whole initiative and not on this one: drawn paler. */
  readonly isTaken?: boolean;
}

/** How much paler a mark is that is taken from another map. */
export const TAKEN_OPACITY = 0.5;

export function ActorMarks(props: {
  readonly placed: readonly Placed<ActorMark>[];
  readonly markSize: number;
  readonly palette: Palette;
  readonly highlightedId?: string | null;
}): ReactElement {
  const { placed, markSize, palette, highlightedId = null } = props;
  return (
    <>
      {placed.toReversed().map(({ mark, point }) => (
        <g key={mark.id} data-actor-id={mark.id} opacity={mark.isTaken ? TAKEN_OPACITY : undefined}>
          {mark.id === highlightedId && (
            <circle
              cx={point.x}
              cy={point.y}
              r={markSize * 0.95}
              fill="none"
              stroke={palette.bad}
              strokeWidth={markSize * 0.12}
            />
          )}
          <SectorMark
            sector={mark.sector}
            isFilled={mark.hasSeat}
            {...point}
            size={markSize}
            palette={palette}
          />
        </g>
      ))}
      <ActorLabels placed={placed} palette={palette} />
    </>
  );
}

/** The names, or numbers, beside the marks: above all of them, so that none is hidden. */
export function ActorLabels(props: {
  readonly placed: readonly Placed<LabelledMark & Pick<ActorMark, 'isTaken'>>[];
  readonly palette: Palette;
}): ReactElement {
  return (
    <g pointerEvents="none">
      {props.placed.map(({ mark, label }) =>
        label === null ? null : (
          <text
            key={mark.id}
            x={label.x}
            y={label.y}
            textAnchor={label.anchor}
            fill={mark.isTaken ? props.palette.inkSecond : props.palette.ink}
          >
            {label.text}
          </text>
        ),
      )}
    </g>
  );
}
