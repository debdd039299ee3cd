/** The layer of buttons over the grid's marks, the name of the one pointed at, and the menu of the one asked for. */
import Box from '@mui/material/Box';
import { useMemo, useState } from 'react';
import type { ActorOverview } from '../../../../shared/contract/stakeholders.ts';
import type { ActorId } from '../../../../shared/domain/identifiers.ts';
import type { PlacedMark, Point, Score } from '../../../../shared/figures/grid-layout.ts';
import { useText } from '../../../components/text/use-text.ts';
import type { MarkMoves } from '../use-mark-moves.ts';
import type { MoveActor } from '../use-move-actor.ts';
import { useScaleWords } from '../use-scale-words.ts';
import { MarkButton, nameOfMark, TARGET_SIZE } from './MarkButton.tsx';
import { QuadrantMenu } from './QuadrantMenu.tsx';

export interface GridButtonsProps {
  /** In a lasting order, so that the focus stays while marks move. */
  readonly actors: readonly ActorOverview[];
  readonly placed: readonly PlacedMark[];
  readonly pointOf: (id: string, score: Score) => Point;
  /** Of the whole picture. */
  readonly width: number;
  readonly moves: MarkMoves<Score>;
  readonly selectedId: ActorId | null;
  readonly canEdit: boolean;
  /** Id of the sentence that tells how a mark is moved. */
  readonly hintId: string;
  readonly move: MoveActor;
}

export function GridButtons(props: GridButtonsProps) {
  const { moves, canEdit } = props;
  const [pointedAt, setPointedAt] = useState<string | null>(null);
  const [menu, setMenu] = useState<{ actor: ActorOverview; anchor: HTMLElement } | null>(null);
  const nameOf = useMarkNames();
  const placeOf = new Map(props.placed.map((item) => [item.mark.id, item]));
  const pointOfActor = (id: string): Point | null =>
    moves.move?.id === id ? props.pointOf(id, moves.move.to) : (placeOf.get(id)?.point ?? null);
  const bare = pointedAt !== null && moves.move === null ? placeOf.get(pointedAt) : undefined;
  return (
    <>
      {props.actors.map((actor) => {
        const point = pointOfActor(actor.id);
        if (!point) return null;
        const isMoving = moves.move?.id === actor.id;
        return (
          <MarkButton
            key={actor.id}
            type="button"
            aria-label={nameOf(actor)}
            aria-current={actor.id === props.selectedId}
            aria-describedby={canEdit ? props.hintId : undefined}
            data-mark-id={actor.id}
            data-movable={canEdit}
            data-moving={isMoving}
            style={{ left: point.x - TARGET_SIZE / 2, top: point.y - TARGET_SIZE / 2 }}
            onPointerEnter={() => setPointedAt(actor.id)}
            onPointerLeave={() => setPointedAt(null)}
            onFocus={() => setPointedAt(actor.id)}
            onContextMenu={(event) => {
              if (!canEdit) return;
              event.preventDefault();
              setMenu({ actor, anchor: event.currentTarget });
            }}
            {...moves.handlersOf(actor.id)}
          />
        );
      })}
      {bare && bare.label?.text !== bare.mark.label && <MarkName item={bare} width={props.width} />}
      {menu && (
        <QuadrantMenu
          anchor={menu.anchor}
          name={menu.actor.name}
          onClose={() => setMenu(null)}
          onChoose={(score) => void props.move(menu.actor, score)}
        />
      )}
    </>
  );
}

/** Names of marks, each made once: two hundred sentences at every letter typed into the search would be felt. */
function useMarkNames(): (actor: ActorOverview) => string {
  const { t, formats } = useText();
  const scales = useScaleWords();
  return useMemo(() => {
    const names = new WeakMap<ActorOverview, string>();
    return (actor) => {
      const known = names.get(actor);
      if (known !== undefined) return known;
      const name = nameOfMark(t, formats, scales, actor);
      names.set(actor, name);
      return name;
    };
  }, [t, formats, scales]);
}

/** The whole name of a mark whose label had no room. */
function MarkName({ item, width }: { item: PlacedMark; width: number }) {
  const isRight = item.point.x > width / 2;
  return (
    <Box
      aria-hidden
      sx={{
        position: 'absolute',
        top: item.point.y - 38,
        ...(isRight ? { right: width - item.point.x - 12 } : { left: item.point.x - 12 }),
        maxWidth: 240,
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
