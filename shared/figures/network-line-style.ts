/** How a tie is drawn: each kind has its own dashes and its own colour, so that colour never says anything alone. */
import type { TieKind } from '../domain/stakeholders/tie.ts';
import type { Palette } from './tokens.ts';

export interface LineStyle {
  readonly colour: string;
  /** Lengths of strokes and gaps in units of the line's width; empty is unbroken. */
  readonly dashes: readonly number[];
  /** A cross in the middle: a conflict. */
  readonly isCrossed: boolean;
}

export function lineStyle(kind: TieKind, palette: Palette): LineStyle {
  const styles: Record<TieKind, Omit<LineStyle, 'isCrossed'>> = {
    cooperates: { colour: palette.inkThird, dashes: [] },
    funds: { colour: palette.business, dashes: [7, 2.5] },
    governs: { colour: palette.information, dashes: [7, 2.5, 1.5, 2.5] },
    refers: { colour: palette.good, dashes: [3, 2.5] },
    informs: { colour: palette.violet, dashes: [1, 2.5] },
    'in-conflict': { colour: palette.bad, dashes: [] },
  };
  return { ...styles[kind], isCrossed: kind === 'in-conflict' };
}

/** Dashes of a tie that is gone on the day shown: dots, far from each other. */
export const GONE: readonly number[] = [1, 1.8];

/** Width of a tie of a strength from 1 to 5. */
export function lineWidth(strength: number): number {
  return 0.6 + strength * 0.35;
}
