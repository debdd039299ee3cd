/** The newest values of an indicator as a small line, with the target as a dashed one. The words beside it say the rest. */
import type { IndicatorOverview } from '../../../shared/contract/measurement.ts';
import { useTokens } from '../../components/theme/ThemeShell.tsx';

const WIDTH = 112;
const HEIGHT = 30;
const AIR = 4;

/** Hidden from screen readers: value, date and progress stand beside it as text. */
export function SmallLine({ indicator }: { indicator: IndicatorOverview }) {
  const tokens = useTokens();
  const line = linePoints(indicator);
  const last = line.points.at(-1);
  return (
    <svg
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      aria-hidden
      style={{ maxWidth: '100%' }}
    >
      {line.targetY !== null && (
        <line
          x1={AIR}
          x2={WIDTH - AIR}
          y1={line.targetY}
          y2={line.targetY}
          stroke={tokens.warning}
          strokeDasharray="3 3"
        />
      )}
      {line.points.length > 1 && (
        <polyline
          points={line.points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')}
          fill="none"
          stroke={tokens.brand}
          strokeWidth={1.8}
          strokeLinejoin="round"
        />
      )}
      {last && <circle cx={last.x} cy={last.y} r={3} fill={tokens.brand} />}
    </svg>
  );
}

interface Line {
  readonly points: readonly { readonly x: number; readonly y: number }[];
  readonly targetY: number | null;
}

/** Days along, values up, both stretched to the picture; the target is always within it. */
function linePoints({ recentValues, targetValue }: IndicatorOverview): Line {
  const heights = recentValues.map((each) => each.value);
  if (targetValue !== null) heights.push(targetValue);
  const days = recentValues.map((each) => Date.parse(each.measuredOn));
  const up = stretch(Math.min(...heights), Math.max(...heights), HEIGHT - AIR, AIR);
  const along = stretch(Math.min(...days), Math.max(...days), AIR, WIDTH - AIR);
  return {
    points: recentValues.map((each, index) => ({ x: along(days[index] ?? 0), y: up(each.value) })),
    targetY: targetValue === null ? null : up(targetValue),
  };
}

/** Maps low..high to from..to; the middle when there is no distance. */
function stretch(low: number, high: number, from: number, to: number): (value: number) => number {
  if (!(high > low)) return () => (from + to) / 2;
  return (value) => from + ((value - low) / (high - low)) * (to - from);
}
