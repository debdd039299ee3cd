/** The layer of buttons over the marks: what is pressed, focused and dragged, and the name of the one pointed at. */
import Box from '@mui/material/Box';
import { useMemo, useState } from 'react';
import type { ActorId } from '../../../../../shared/domain/identifiers.ts';
import type { ActorMeasures } from '../../../../../shared/domain/stakeholders/network.ts';
import type { PlacedNetworkMark } from '../../../../../shared/figures/network-labels.ts';
import { useText } from '../../../../components/text/use-text.ts';
import { MarkButton, TARGET_SIZE } from '../../grid/MarkButton.tsx';
import type { PinMoves } from './use-pin-moves.ts';

/** Buttons at once: the weightiest in view. The others are reached by zooming in, by the filter, and in the table. */
const MOST_BUTTONS = 250;

export interface NetworkButtonsProps {
  /** In the order of weight. */
  readonly placed: readonly PlacedNetworkMark[];
  readonly measures: ReadonlyMap<ActorId, ActorMeasures>;
  readonly pinnedIds: readonly ActorId[];
  readonly moves: PinMoves;
  readonly selectedId: ActorId | null;
  readonly canEdit: boolean;
  readonly hintId: string;
  readonly width: number;
}

export function NetworkButtons(props: NetworkButtonsProps) {
  const { moves, canEdit } = props;
  const [pointedAt, setPointedAt] = useState<string | null>(null);
  const nameOf = useMarkNames(props);
  // By name, so that the Tab key goes through them in an order people know, and the focus stays while marks move.
  const { formats } = useText();
  const reachable = useMemo(
    () =>
      props.placed
        .slice(0, MOST_BUTTONS)
        .toSorted((a, b) => formats.compare(a.mark.label, b.mark.label) || (a.mark.id < b.mark.id ? -1 : 1)),
    [props.placed, formats],
  );
  const pointed = reachable.find(({ mark }) => mark.id === pointedAt);
  return (
    <>
      {reachable.map(({ mark, point, size }) => {
        const target = Math.max(TARGET_SIZE, size + 4);
        return (
          <MarkButton
            key={mark.id}
            type="button"
            aria-label={nameOf(mark.id, mark.label)}
            aria-current={mark.id === props.selectedId}
            aria-describedby={canEdit ? props.hintId : undefined}
            data-network-id={mark.id}
            data-movable={canEdit}
            data-moving={moves.move?.id === mark.id}
            style={{ left: point.x - target / 2, top: point.y - target / 2, width: target, height: target }}
            onPointerEnter={() => setPointedAt(mark.id)}
            onPointerLeave={() => setPointedAt(null)}
            onFocus={() => setPointedAt(mark.id)}
            {...moves.handlersOf(mark.id)}
          />
        );
      })}
      {pointed && pointed.label?.text !== pointed.mark.label && (
        <MarkName item={pointed} width={props.width} />
      )}
    </>
  );
}

/** All that the picture says of a mark, in one sentence. */
function useMarkNames({ measures, pinnedIds, placed }: NetworkButtonsProps) {
  const { t, formats } = useText();
  return useMemo(() => {
    const pinned = new Set<string>(pinnedIds);
    const sectors = new Map(placed.map(({ mark }) => [mark.id, mark.sector]));
    return (id: string, name: string) => {
      const own = measures.get(id as ActorId);
      return t('network.picture.mark', {
        name,
        sector: t(`terms.sector.${sectors.get(id) ?? 'public'}`),
        degree: own?.degree ?? 0,
        betweenness: t('network.table.share', { share: formats.number((own?.betweenness ?? 0) * 100, 1) }),
        isPinned: pinned.has(id) ? 'yes' : 'no',
      });
    };
  }, [measures, pinnedIds, placed, t, formats]);
}

/** The whole name of a mark whose label had no room. */
function MarkName({ item, width }: { item: PlacedNetworkMark; width: number }) {
  const isRight = item.point.x > width / 2;
  return (
    <Box
      aria-hidden
      sx={{
        position: 'absolute',
        top: Math.max(2, item.point.y - 38),
        ...(isRight ? { right: width - item.point.x - 12 } : { left: item.point.x - 12 }),
        maxWidth: 260,
        padding: '2px 8px',
        borderRadius: '5px',
        bgcolor: 'text.primary',
        color: 'background.paper',
        fontSize: '0.78125rem',
        pointerEvents: 'none',
        zIndex: 2,
        whiteSpace: 'nowrap',
        overflow: 'hidden',
        textOverflow: 'ellipsis',
      }}
    >
      {item.mark.label}
    </Box>
  );
}
