/** The grid of two days on screen: an arrow for each actor that moved. */
import Box from '@mui/material/Box';
import { useMemo } from 'react';
import type { Movement } from '../../../../shared/domain/stakeholders/movement.ts';
import { layOutGrid, PowerInterestGrid } from '../../../../shared/figures/PowerInterestGrid.tsx';
import { lightPalette } from '../../../../shared/figures/tokens.ts';
import { useText } from '../../../components/text/use-text.ts';
import { useTokens } from '../../../components/theme/ThemeShell.tsx';
import { figureSource, PICTURE_HEIGHT, PICTURE_WIDTH, PictureBar } from '../../figures/SavePicture.tsx';
import type { ActorOnMap } from '../actors-on-map.ts';
import { gridHeight } from '../grid/grid-marks.ts';
import { useGridTexts } from '../grid/use-grid-texts.ts';
import type { ViewProps } from './FurtherView.tsx';
import { NumberKey } from './NumberKey.tsx';
import { FigureButtons, FigureNotes, Measured, PICTURE_STYLE, SCREEN_FONT_SIZE } from './ViewFigure.tsx';

export interface Moved extends ActorOnMap {
  readonly movement: Movement;
}

/** More arrows than this cannot be followed: those that moved farthest are drawn. */
const MOST_ARROWS = 60;

interface MovementFigureProps extends ViewProps {
  readonly moved: readonly Moved[];
  /** As they are said. */
  readonly days: { readonly from: string; readonly until: string };
}

export function MovementFigure(props: MovementFigureProps) {
  return <Measured>{(width) => <Figure {...props} width={width} />}</Measured>;
}

function Figure(props: MovementFigureProps & { width: number }) {
  const { t, formats } = useText();
  const palette = useTokens();
  const gridTexts = useGridTexts();
  const { moved, days, width, selectedId } = props;
  const texts = useMemo(
    () => ({
      ...gridTexts,
      title: t('maps.movement.title'),
      description: t('maps.movement.description', { from: days.from, until: days.until }),
    }),
    [gridTexts, t, days.from, days.until],
  );
  const height = gridHeight(width, window.innerHeight);
  const drawn = useMemo(
    () => moved.filter(({ id }, index) => index < MOST_ARROWS || id === selectedId),
    [moved, selectedId],
  );
  const figure = useMemo(
    () => ({
      marks: drawn.map(({ id, name, sector, hasSeat, movement: { before, after } }) => ({
        id,
        label: name,
        sector,
        hasSeat,
        power: after.power,
        interest: after.interest,
        previous: before,
      })),
      texts,
      width,
      height,
      fontSize: SCREEN_FONT_SIZE,
      highlightedId: selectedId,
      hasLegend: false,
      showsMovement: true,
    }),
    [drawn, texts, width, height, selectedId],
  );
  const { placed } = useMemo(() => layOutGrid(figure), [figure]);
  const movementOf = new Map(moved.map(({ id, movement }) => [id, movement]));
  const pair = ({ power, interest }: { power: number; interest: number }) =>
    t('maps.movement.place', { power: formats.number(power, 1), interest: formats.number(interest, 1) });
  const savedFigure = () => {
    const saved = { ...figure, width: PICTURE_WIDTH, height: PICTURE_HEIGHT, highlightedId: null };
    return figureSource(
      <PowerInterestGrid {...saved} hasLegend palette={lightPalette} />,
      layOutGrid({ ...saved, hasLegend: true }).placed,
    );
  };
  return (
    <>
      <PictureBar name={texts.title} source={savedFigure} />
      <Box sx={{ position: 'relative', width, height, userSelect: 'none' }}>
        <PowerInterestGrid {...figure} palette={palette} svgProps={{ style: PICTURE_STYLE }} />
        <FigureButtons
          placed={placed}
          actors={props.actors}
          placeOf={({ id }) => {
            const movement = movementOf.get(id);
            return movement ? `${pair(movement.before)} → ${pair(movement.after)}` : '';
          }}
          selectedId={selectedId}
          onSelect={props.onSelect}
        />
      </Box>
      <NumberKey placed={placed} />
      {drawn.length < moved.length && (
        <FigureNotes notes={[t('maps.figure.leftOut', { shown: drawn.length, total: moved.length })]} />
      )}
    </>
  );
}
