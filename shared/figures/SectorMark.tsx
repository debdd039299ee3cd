/** The sign of a sector: a shape each, filled when the actor has a seat. Used in every figure and legend. */
import type { ReactElement } from 'react';
import type { Sector } from '../domain/stakeholders/actor.ts';
import type { Palette } from './tokens.ts';

/** Colour of a sector; the shape says the same, so colour is never alone. */
export function sectorColour(sector: Sector, palette: Palette): string {
  const colours: Record<Sector, string> = {
    public: palette.information,
    voluntary: palette.good,
    private: palette.business,
    hybrid: palette.violet,
    residents: palette.bad,
  };
  return colours[sector];
}

/** Corners of a shape around the origin, for a mark one unit wide; circles have none. */
const CORNERS: Record<Exclude<Sector, 'public'>, readonly (readonly [number, number])[]> = {
  private: [
    [-0.45, -0.45],
    [0.45, -0.45],
    [0.45, 0.45],
    [-0.45, 0.45],
  ],
  voluntary: [
    [0, -0.55],
    [0.56, 0.42],
    [-0.56, 0.42],
  ],
  hybrid: [
    [0, -0.6],
    [0.6, 0],
    [0, 0.6],
    [-0.6, 0],
  ],
  residents: [
    [0, -0.56],
    [0.49, -0.28],
    [0.49, 0.28],
    [0, 0.56],
    [-0.49, 0.28],
    [-0.49, -0.28],
  ],
};

/** Corners of a sector's shape for a mark one unit wide; null for the circle. For drawings that are no SVG. */
export function sectorCorners(sector: Sector): readonly (readonly [number, number])[] | null {
  return sector === 'public' ? null : CORNERS[sector];
}

export interface SectorMarkProps {
  readonly sector: Sector;
  readonly isFilled: boolean;
  readonly x: number;
  readonly y: number;
  /** Diameter. */
  readonly size: number;
  readonly palette: Palette;
}

export function SectorMark({ sector, isFilled, x, y, size, palette }: SectorMarkProps): ReactElement {
  const colour = sectorColour(sector, palette);
  const stroke = size * 0.14;
  // A hollow mark is drawn inside its outline, so that filled and hollow ones look equally large.
  const drawn = isFilled ? size : size - stroke;
  const paint = {
    fill: isFilled ? colour : palette.surface,
    stroke: isFilled ? 'none' : colour,
    strokeWidth: isFilled ? 0 : stroke,
    strokeLinejoin: 'round' as const,
  };
  if (sector === 'public') return <circle cx={x} cy={y} r={drawn / 2} {...paint} />;
  const points = CORNERS[sector].map(
    ([dx, dy]) => `${hundredth(x + dx * drawn)},${hundredth(y + dy * drawn)}`,
  );
  return <polygon points={points.join(' ')} {...paint} />;
}

function hundredth(value: number): number {
  return Math.round(value * 100) / 100;
}
