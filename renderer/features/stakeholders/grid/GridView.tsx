/** The power-interest grid on screen: the shared figure, and over it the buttons that make it usable. */
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useId, useMemo } from 'react';
import type { ActorId } from '../../../../shared/domain/identifiers.ts';
import { onScale } from '../../../../shared/domain/stakeholders/assessment.ts';
import { pointOf, type Score, scoreAt } from '../../../../shared/figures/grid-layout.ts';
import { sectorGroups } from '../../../../shared/figures/sector-grids-layout.ts';
import { useCanEdit } from '../../../api/use-can-edit.ts';
import { useText } from '../../../components/text/use-text.ts';
import { PictureBar } from '../../figures/SavePicture.tsx';
import type { ActorOnMap } from '../actors-on-map.ts';
import { type MarkMoves, type Step, useMarkMoves } from '../use-mark-moves.ts';
import type { MoveActor } from '../use-move-actor.ts';
import { useScaleWords } from '../use-scale-words.ts';
import { NumberKey } from '../views/NumberKey.tsx';
import { Measured, type Room } from '../views/ViewFigure.tsx';
import { GridButtons } from './GridButtons.tsx';
import { marksOf, weightiest, weightiestOfEach } from './grid-marks.ts';
import { MovingMark } from './MovingMark.tsx';
import { useGridFrame, useGridPicture } from './use-grid-picture.tsx';
import { useGridTexts } from './use-grid-texts.ts';

export interface GridViewProps {
  /** Those the filter lets through, in the order of the Tab key. */
  readonly actors: readonly ActorOnMap[];
  readonly selectedId: ActorId | null;
  /** Where the selected actor stood before its newest assessment. */
  readonly selectedBefore: Score | null;
  readonly onSelect: (id: ActorId) => void;
  readonly move: MoveActor;
  /** A grid for each sector. */
  readonly isGrouped: boolean;
}

/** Steps of an arrow key. */
const STEP = 0.1;
const LARGE_STEP = 0.5;

export function GridView(props: GridViewProps) {
  return <Measured>{(room) => <MeasuredGrid {...props} {...room} />}</Measured>;
}

function MeasuredGrid(props: GridViewProps & Room) {
  const { selectedId, selectedBefore, isGrouped } = props;
  const texts = useGridTexts();
  const canEdit = useCanEdit();
  const hintId = useId();
  const assessed = useMemo(() => props.actors.filter((actor) => actor.assessment), [props.actors]);
  const actors = useMemo(
    () => (isGrouped ? weightiestOfEach : weightiest)(assessed, selectedId),
    [assessed, selectedId, isGrouped],
  );
  const groups = useMemo(() => (isGrouped ? sectorGroups(assessed) : null), [assessed, isGrouped]);
  const marks = useMemo(
    () => marksOf(actors, selectedId ? { id: selectedId, previous: selectedBefore } : null),
    [actors, selectedId, selectedBefore],
  );
  const frame = useGridFrame(marks, groups, props);
  const { width, height, geometryOf } = frame;
  const moves = useMarkMoves<Score>({
    canMove: canEdit,
    placeOf: (id) => scoreOf(marks.find((mark) => mark.id === id)),
    pointOf: (id, score) => pointOf(geometryOf(id), score),
    placeAt: (id, point) => scoreAt(geometryOf(id), point),
    stepped,
    commit: async (id, score) => {
      const actor = actors.find((each) => each.id === id);
      if (actor) await props.move(actor, score);
    },
    onOpen: (id) => props.onSelect(id as ActorId),
  });
  const { move } = moves;
  const content = { marks, texts, highlightedId: selectedId };
  const { placed, picture, source } = useGridPicture(frame, content, move?.id);
  const movingMark = move && marks.find((mark) => mark.id === move.id);
  return (
    <>
      <PictureBar name={texts.title} source={source} />
      <Box sx={{ position: 'relative', width, height, userSelect: 'none' }}>
        {picture}
        {move && movingMark && (
          <MovingMark
            move={move}
            mark={movingMark}
            geometry={geometryOf(move.id)}
            width={width}
            height={height}
          />
        )}
        <GridButtons
          actors={actors}
          placed={placed}
          pointOf={(id, score) => pointOf(geometryOf(id), score)}
          width={width}
          moves={moves}
          selectedId={selectedId}
          canEdit={canEdit}
          hintId={hintId}
          move={props.move}
        />
      </Box>
      <LeftOut shown={actors.length} total={assessed.length} />
      <NumberKey placed={placed} />
      <MoveStatus moves={moves} name={movingMark?.label ?? ''} />
      {canEdit && <MoveHint id={hintId} />}
    </>
  );
}

function scoreOf(mark: Score | undefined): Score | null {
  return mark === undefined ? null : { power: mark.power, interest: mark.interest };
}

function stepped({ power, interest }: Score, { right, up, isLarge }: Step): Score {
  const step = isLarge ? LARGE_STEP : STEP;
  return { power: onScale(power + up * step), interest: onScale(interest + right * step) };
}

/** Says that not all are drawn, and where the rest are. */
function LeftOut({ shown, total }: { shown: number; total: number }) {
  const { t } = useText();
  const { power, interest } = useScaleWords();
  if (shown === total) return null;
  return (
    <Typography variant="body2" sx={{ marginTop: 2, fontWeight: 500 }}>
      {t('stakeholders.grid.leftOut', {
        shown,
        total,
        powerName: power.inSentence,
        interestName: interest.inSentence,
      })}
    </Typography>
  );
}

/** Reads out where a mark moved by keyboard now is, and what ends the move. */
function MoveStatus({ moves, name }: { moves: MarkMoves<Score>; name: string }) {
  const { t, formats } = useText();
  const scales = useScaleWords();
  const { move } = moves;
  const sentence =
    move?.by === 'keyboard'
      ? t('stakeholders.move.pending', {
          name,
          powerName: scales.power.inSentence,
          interestName: scales.interest.inSentence,
          power: formats.number(move.to.power, 1),
          interest: formats.number(move.to.interest, 1),
        })
      : '';
  return (
    <Typography role="status" variant="body2" sx={{ marginTop: sentence ? 2 : 0, fontWeight: 500 }}>
      {sentence}
    </Typography>
  );
}

function MoveHint({ id }: { id: string }) {
  const { t } = useText();
  return (
    <Typography id={id} variant="body2" sx={{ color: 'text.secondary', marginTop: 2, maxWidth: '80ch' }}>
      {t('stakeholders.move.hint')}
    </Typography>
  );
}
