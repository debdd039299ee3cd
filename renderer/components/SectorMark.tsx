/** The shape of a sector beside text: the same shape as on the map and in the report. */
import type { Sector } from '../../shared/domain/stakeholders/actor.ts';
import { SectorMark as SectorShape } from '../../shared/figures/SectorMark.tsx';
import { useText } from './text/use-text.ts';
import { useTokens } from './theme/ThemeShell.tsx';

/** With `isNamed` the sector's name is read out; otherwise words beside it say it. Filled means: has a seat. */
export function SectorMark(props: { sector: Sector; isFilled?: boolean; size?: number; isNamed?: boolean }) {
  const { t } = useText();
  const palette = useTokens();
  const size = props.size ?? 13;
  const box = size * 1.16;
  return (
    <svg
      width={box}
      height={box}
      style={{ flex: 'none' }}
      role="img"
      aria-hidden={!props.isNamed}
      aria-label={props.isNamed ? t(`terms.sector.${props.sector}`) : undefined}
    >
      <SectorShape
        sector={props.sector}
        isFilled={props.isFilled ?? true}
        x={box / 2}
        y={box / 2}
        size={size}
        palette={palette}
      />
    </svg>
  );
}
