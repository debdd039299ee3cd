/** The grid of two days on screen: an arrow for each actor that moved. */
import { useMemo } from 'react';
import { MOST_DRAWN, weightiestOf } from '../../../../shared/domain/stakeholders/drawn-actors.ts';
import type { Movement } from '../../../../shared/domain/stakeholders/movement.ts';
import type { GridMark, Score } from '../../../../shared/figures/grid-layout.ts';
import { sectorGroups } from '../../../../shared/figures/sector-grids-layout.ts';
import { useText } from '../../../components/text/use-text.ts';
import type { ActorOnMap } from '../actors-on-map.ts';
import { useGridFrame, useGridPicture } from '../grid/use-grid-picture.tsx';
import { useGridTexts } from '../grid/use-grid-texts.ts';
import type { ViewProps } from './FurtherView.tsx';
import { DrawnFigure, FigureNotes, Measured, type Room } from './ViewFigure.tsx';

export interface Moved extends ActorOnMap {
  readonly movement: Movement;
}

interface MovementFigureProps extends ViewProps {
  readonly moved: readonly Moved[];
  /** As they are said. */
  readonly days: { readonly from: string; readonly until: string };
  readonly isGrouped: boolean;
}

export function MovementFigure(props: MovementFigureProps) {
  return <Measured>{(room) => <Figure {...props} {...room} />}</Measured>;
}

function Figure(props: MovementFigureProps & Room) {
  const { t, formats } = useText();
  const gridTexts = useGridTexts();
  const { moved, days, selectedId, isGrouped } = props;
  const texts = useMemo(
    () => ({
      ...gridTexts,
      title: t('maps.movement.title'),
      description: t('maps.movement.description', { from: days.from, until: days.until }),
    }),
    [gridTexts, t, days.from, days.until],
  );
  const drawn = useMemo(
    () => weightiestOf(moved, selectedId, MOST_DRAWN.movement, ({ movement }) => movement.distance),
    [moved, selectedId],
  );
  const groups = useMemo(() => (isGrouped ? sectorGroups(moved) : null), [moved, isGrouped]);
  const marks = useMemo(() => drawn.map(arrowOf), [drawn]);
  const frame = useGridFrame(marks, groups, props);
  const content = { marks, texts, highlightedId: selectedId, showsMovement: true };
  const { placed, picture, source } = useGridPicture(frame, content);
  const movementOf = new Map(moved.map(({ id, movement }) => [id, movement]));
  const pair = ({ power, interest }: Score) =>
    t('maps.movement.place', { power: formats.number(power, 1), interest: formats.number(interest, 1) });
  return (
    <>
      <DrawnFigure
        {...props}
        name={texts.title}
        height={frame.height}
        picture={picture}
        placed={placed}
        placeOf={({ id }) => {
          const movement = movementOf.get(id);
          return movement ? `${pair(movement.before)} → ${pair(movement.after)}` : '';
        }}
        source={source}
      />
      {drawn.length < moved.length && (
        <FigureNotes notes={[t('maps.figure.leftOut', { shown: drawn.length, total: moved.length })]} />
      )}
    </>
  );
}

function arrowOf({ id, name, sector, hasSeat, movement: { before, after } }: Moved): GridMark {
  const { power, interest } = after;
  return { id, label: name, sector, hasSeat, power, interest, previous: before };
}
