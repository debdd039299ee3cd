/** The power-interest grid on screen: the shared figure, and over it the buttons that make it usable. */
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useId, useMemo } from 'react';
import type { ActorId } from '../../../../shared/domain/identifiers.ts';
import { gridGeometry, type Score } from '../../../../shared/figures/grid-layout.ts';
import { layOutGrid, PowerInterestGrid } from '../../../../shared/figures/PowerInterestGrid.tsx';
import { lightPalette } from '../../../../shared/figures/tokens.ts';
import { useCanEdit } from '../../../api/use-can-edit.ts';
import { useText } from '../../../components/text/use-text.ts';
import { useTokens } from '../../../components/theme/ThemeShell.tsx';
import { useMeasuredWidth } from '../../../components/use-measured-width.ts';
import { figureSource, PICTURE_HEIGHT, PICTURE_WIDTH, PictureBar } from '../../figures/SavePicture.tsx';
import type { ActorOnMap } from '../actors-on-map.ts';
import type { MoveActor } from '../use-move-actor.ts';
import { useScaleWords } from '../use-scale-words.ts';
import { NumberKey } from '../views/NumberKey.tsx';
import { GridButtons } from './GridButtons.tsx';
import { gridHeight, marksOf, weightiest } from './grid-marks.ts';
import { MovingMark } from './MovingMark.tsx';
import { useGridTexts } from './use-grid-texts.ts';
import { useMarkMoves } from './use-mark-moves.ts';

/** Pixels. A little larger than on paper: a screen is read from further away. */
const FONT_SIZE = 12;
/** The picture itself takes no pointer: the buttons over it do, and its title makes no tooltip. */
const PICTURE_STYLE = { display: 'block', pointerEvents: 'none' } as const;

export interface GridViewProps {
  /** Those the filter lets through, in the order of the Tab key. */
  readonly actors: readonly ActorOnMap[];
  readonly selectedId: ActorId | null;
  /** Where the selected actor stood before its newest assessment. */
  readonly selectedBefore: Score | null;
  readonly onSelect: (id: ActorId) => void;
  readonly move: MoveActor;
}

export function GridView(props: GridViewProps) {
  const { ref, width } = useMeasuredWidth();
  return <div ref={ref}>{width > 0 && <MeasuredGrid {...props} width={width} />}</div>;
}

function MeasuredGrid(props: GridViewProps & { width: number }) {
  const { selectedId, selectedBefore, width } = props;
  const actors = useMemo(() => weightiest(props.actors, selectedId), [props.actors, selectedId]);
  const tokens = useTokens();
  const texts = useGridTexts();
  const canEdit = useCanEdit();
  const hintId = useId();
  const height = gridHeight(width, window.innerHeight);
  const geometry = useMemo(() => gridGeometry(width, height, FONT_SIZE), [width, height]);
  const marks = useMemo(
    () => marksOf(actors, selectedId ? { id: selectedId, previous: selectedBefore } : null),
    [actors, selectedId, selectedBefore],
  );
  const moves = useMarkMoves({
    geometry,
    canMove: canEdit,
    scoreOf: (id) => marks.find((mark) => mark.id === id) ?? null,
    commit: async (id, score) => {
      const actor = actors.find((each) => each.id === id);
      if (actor) await props.move(actor, score);
    },
    onOpen: (id) => props.onSelect(id as ActorId),
  });
  const { move } = moves;
  const movingId = move?.id ?? null;
  // While a mark moves it is drawn on its own, so that the rest of the picture stands still.
  const figure = useMemo(
    () => ({
      marks: marks.filter((mark) => mark.id !== movingId),
      texts,
      width,
      height,
      fontSize: FONT_SIZE,
      highlightedId: selectedId,
      hasLegend: false,
    }),
    [marks, movingId, texts, width, height, selectedId],
  );
  const { placed } = useMemo(() => layOutGrid(figure), [figure]);
  const picture = useMemo(
    () => <PowerInterestGrid {...figure} palette={tokens} svgProps={{ style: PICTURE_STYLE }} />,
    [figure, tokens],
  );
  const savedFigure = () => {
    const saved = { ...figure, marks, width: PICTURE_WIDTH, height: PICTURE_HEIGHT, highlightedId: null };
    return figureSource(
      <PowerInterestGrid {...saved} hasLegend palette={lightPalette} />,
      layOutGrid({ ...saved, hasLegend: true }).placed,
    );
  };
  const movingMark = move && marks.find((mark) => mark.id === move.id);
  return (
    <>
      <PictureBar name={texts.title} source={savedFigure} />
      <Box sx={{ position: 'relative', width, height: geometry.height, userSelect: 'none' }}>
        {picture}
        {move && movingMark && <MovingMark move={move} mark={movingMark} geometry={geometry} />}
        <GridButtons
          actors={actors}
          placed={placed}
          geometry={geometry}
          moves={moves}
          selectedId={selectedId}
          canEdit={canEdit}
          hintId={hintId}
          move={props.move}
        />
      </Box>
      <LeftOut shown={actors.length} total={props.actors.filter((actor) => actor.assessment).length} />
      <NumberKey placed={placed} />
      <MoveStatus moves={moves} name={movingMark?.label ?? ''} />
      {canEdit && <MoveHint id={hintId} />}
    </>
  );
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
function MoveStatus({ moves, name }: { moves: ReturnType<typeof useMarkMoves>; name: string }) {
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
