/** A figure of the map on screen: as wide as there is room, with a button over each actor that opens it. */
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactElement, ReactNode } from 'react';
import type { PictureSource } from '../../../../shared/contract/figures.ts';
import type { ActorId } from '../../../../shared/domain/identifiers.ts';
import type { LabelledMark, Placed } from '../../../../shared/figures/label-layout.ts';
import { useText } from '../../../components/text/use-text.ts';
import { useMeasuredRoom } from '../../../components/use-measured-room.ts';
import { PictureBar } from '../../figures/SavePicture.tsx';
import type { ActorOnMap } from '../actors-on-map.ts';
import { MarkButton, TARGET_SIZE } from '../grid/MarkButton.tsx';
import { NumberKey } from './NumberKey.tsx';

/** Pixels. A little larger than on paper: a screen is read from further away. */
export const SCREEN_FONT_SIZE = 12;
/** The picture itself takes no pointer: the buttons over it do, and its title makes no tooltip. */
export const PICTURE_STYLE = { display: 'block', pointerEvents: 'none' } as const;

/** Kept below a figure for the first line of what explains it, in pixels. */
const BELOW = 40;

/** Gives its child the width there is and the height down to the lower edge of the window; nothing is drawn before. */
export function Measured({ children }: { children: (room: Room) => ReactNode }): ReactElement {
  const { ref, width, height } = useMeasuredRoom();
  return <div ref={ref}>{width > 0 && children({ width, room: height - BELOW })}</div>;
}

export interface Room {
  readonly width: number;
  /** The height that is seen at once; may be too little to draw in. */
  readonly room: number;
}

export interface DrawnFigureProps extends Omit<FigureButtonsProps, 'placed'> {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly picture: ReactNode;
  readonly placed: readonly Placed<LabelledMark>[];
  /** The figure as it is saved. */
  readonly source: () => PictureSource;
}

/** The picture with its buttons, the way to save it, and the names behind its numbers. */
export function DrawnFigure({ name, width, height, picture, source, ...buttons }: DrawnFigureProps) {
  return (
    <>
      <PictureBar name={name} source={source} />
      <Box sx={{ position: 'relative', width, height, userSelect: 'none' }}>
        {picture}
        <FigureButtons {...buttons} />
      </Box>
      <NumberKey placed={buttons.placed} />
    </>
  );
}

interface FigureButtonsProps {
  readonly placed: readonly Placed<LabelledMark>[];
  readonly actors: readonly ActorOnMap[];
  /** Where an actor lies, in words: the field, the band. */
  readonly placeOf: (actor: ActorOnMap) => string;
  readonly selectedId: ActorId | null;
  readonly onSelect: (id: ActorId) => void;
}

/** In the order of the list, not of the drawing: Tab goes through them by name. */
function FigureButtons({ placed, actors, placeOf, selectedId, onSelect }: FigureButtonsProps) {
  const nameOf = useFigureName();
  const points = new Map(placed.map(({ mark, point }) => [mark.id, point]));
  return (
    <>
      {actors.map((actor) => {
        const point = points.get(actor.id);
        if (!point) return null;
        return (
          <MarkButton
            key={actor.id}
            type="button"
            title={actor.name}
            aria-label={nameOf(actor, placeOf(actor))}
            aria-current={actor.id === selectedId}
            data-mark-id={actor.id}
            data-movable={false}
            style={{ left: point.x - TARGET_SIZE / 2, top: point.y - TARGET_SIZE / 2 }}
            onClick={() => onSelect(actor.id)}
          />
        );
      })}
    </>
  );
}

/** All a figure says of an actor, in one sentence. */
export function useFigureName(): (actor: ActorOnMap, place: string) => string {
  const { t } = useText();
  return (actor, place) =>
    t('maps.figure.open', {
      name: actor.name,
      sector: t(`terms.sector.${actor.sector}`),
      place,
      seat: t(actor.hasSeat ? 'stakeholders.seat.has' : 'stakeholders.seat.hasNot'),
    });
}

/** What is to be known of a figure: who is not in it, and the rule it follows. */
export function FigureNotes({ notes }: { notes: readonly (string | null)[] }) {
  const shown = notes.filter((note) => note !== null);
  return (
    <Box sx={{ marginTop: 2, marginBottom: 4, maxWidth: '80ch' }}>
      {shown.map((note) => (
        <Typography key={note} variant="body2" sx={{ color: 'text.secondary' }}>
          {note}
        </Typography>
      ))}
    </Box>
  );
}
