/** The network on screen: the shared figure, or a canvas when there is much of it, and over it what makes it usable. */
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useId, useMemo, useRef } from 'react';
import type { NetworkLayout } from '../../../../../shared/contract/network.ts';
import type { ActorId } from '../../../../../shared/domain/identifiers.ts';
import type { ActorMeasures } from '../../../../../shared/domain/stakeholders/network.ts';
import { NetworkFigure } from '../../../../../shared/figures/NetworkFigure.tsx';
import { type NetworkGeometry, placeNetworkMarks } from '../../../../../shared/figures/network-layout.ts';
import { lightPalette } from '../../../../../shared/figures/tokens.ts';
import { useCanEdit } from '../../../../api/use-can-edit.ts';
import { useRemoval } from '../../../../components/notices/use-removal.ts';
import { useText } from '../../../../components/text/use-text.ts';
import { useTokens } from '../../../../components/theme/ThemeShell.tsx';
import { useMeasuredWidth } from '../../../../components/use-measured-width.ts';
import { figureSource, PictureBar } from '../../../figures/SavePicture.tsx';
import type { ShownNetwork, SizeMeasure } from '../network-choice.ts';
import { useNetworkTexts } from '../use-network-texts.ts';
import { NetworkButtons } from './NetworkButtons.tsx';
import { NetworkCanvas } from './NetworkCanvas.tsx';
import { linesOf, marksOf, networkHeight } from './network-marks.ts';
import { useNetworkView } from './use-network-view.ts';
import { usePinMoves } from './use-pin-moves.ts';
import { ZoomTools } from './ZoomTools.tsx';

/** Pixels. A little larger than on paper: a screen is read from further away. */
const FONT_SIZE = 12;
/** With more marks or lines than this, a canvas: an element for each would be slow. */
const MOST_MARKS = 400;
const MOST_LINES = 2500;
/** The picture itself takes no pointer: the ground and the buttons over it do. */
const PICTURE_STYLE = { display: 'block', pointerEvents: 'none' } as const;

export interface NetworkPictureProps {
  readonly shown: ShownNetwork;
  readonly layout: NetworkLayout;
  readonly measures: ReadonlyMap<ActorId, ActorMeasures>;
  readonly sizeBy: SizeMeasure;
  readonly selectedId: ActorId | null;
  /** When it names anybody, all others are drawn faintly. */
  readonly highlighted: ReadonlySet<ActorId>;
  /** Names what is looked around; when it changes, the picture is fitted to what is shown. */
  readonly focus: string;
  readonly onSelect: (id: ActorId) => void;
}

export function NetworkPicture(props: NetworkPictureProps) {
  const { ref, width } = useMeasuredWidth();
  return <div ref={ref}>{width > 0 && <MeasuredPicture {...props} width={width} />}</div>;
}

function MeasuredPicture(props: NetworkPictureProps & { width: number }) {
  const { shown, layout, measures, sizeBy, selectedId, highlighted, width } = props;
  const { t } = useText();
  const tokens = useTokens();
  const texts = useNetworkTexts();
  const canEdit = useCanEdit();
  const hintId = useId();
  const height = networkHeight(width, window.innerHeight);
  const ground = useRef<HTMLDivElement>(null);
  const atRest = useMemo(() => marksOf(shown, layout, measures, sizeBy), [shown, layout, measures, sizeBy]);
  const control = useNetworkView(ground, { width, height }, atRest, props.focus);
  const { view } = control;
  const crowd = atRest.length;
  const geometry: NetworkGeometry = useMemo(
    () => ({ width, height, fontSize: FONT_SIZE, view, crowd }),
    [width, height, view, crowd],
  );
  const lines = useMemo(() => linesOf(shown), [shown]);
  const pin = useRemoval('network.pin');
  const moves = usePinMoves({
    geometry,
    canMove: canEdit,
    placeOf: (id) => atRest.find((mark) => mark.id === id) ?? null,
    commit: (id, { x, y }) => {
      const name = atRest.find((mark) => mark.id === id)?.label ?? '';
      return pin({ actorId: id as ActorId, pinnedX: x, pinnedY: y }, t('network.picture.pinned', { name }));
    },
    onOpen: (id) => props.onSelect(id as ActorId),
  });
  const { move } = moves;
  const marks = useMemo(
    () => (move ? atRest.map((mark) => (mark.id === move.id ? { ...mark, ...move.to } : mark)) : atRest),
    [atRest, move],
  );
  const first = useMemo(
    () => (selectedId === null ? highlighted : new Set([...highlighted, selectedId])),
    [highlighted, selectedId],
  );
  const placed = useMemo(() => placeNetworkMarks(geometry, marks, first), [geometry, marks, first]);
  const drawn = { marks, lines, selectedId, highlightedIds: highlighted };
  const isLarge = marks.length > MOST_MARKS || lines.length > MOST_LINES;
  // As it is seen: the same part of the network, with the same names around the one looked at.
  const savedFigure = () =>
    figureSource(
      <NetworkFigure {...geometry} {...drawn} selectedId={null} texts={texts} palette={lightPalette} />,
    );
  return (
    <>
      <PictureBar name={texts.title} source={savedFigure} />
      <Box
        ref={ground}
        role="group"
        aria-label={t('network.picture.region')}
        aria-describedby={hintId}
        tabIndex={0}
        {...control.groundHandlers}
        sx={{
          position: 'relative',
          width,
          height,
          overflow: 'hidden',
          userSelect: 'none',
          touchAction: 'none',
          cursor: view.scale > 1 ? 'grab' : 'default',
          bgcolor: 'background.paper',
          borderRadius: '12px',
          boxShadow: (theme) => `inset 0 0 0 1px ${theme.tokens.line}`,
          '&:focus-visible': { outline: (theme) => `2px solid ${theme.tokens.brand}`, outlineOffset: 1 },
        }}
      >
        {isLarge ? (
          <NetworkCanvas {...drawn} placed={placed} geometry={geometry} palette={tokens} texts={texts} />
        ) : (
          <NetworkFigure
            {...drawn}
            texts={texts}
            palette={tokens}
            width={width}
            height={height}
            fontSize={FONT_SIZE}
            view={view}
            hasLegend={false}
            svgProps={{ style: PICTURE_STYLE }}
          />
        )}
        <NetworkButtons
          placed={placed}
          measures={measures}
          pinnedIds={layout.pinnedIds}
          moves={moves}
          selectedId={selectedId}
          canEdit={canEdit}
          hintId={hintId}
          width={width}
        />
        <ZoomTools control={control} />
      </Box>
      <Typography role="status" variant="body2" sx={{ marginTop: 2, fontWeight: 500 }}>
        <MoveSentence move={move} name={move ? (marks.find(({ id }) => id === move.id)?.label ?? '') : ''} />
        {!move && isLarge && view.scale === 1 && t('network.picture.fewLabels')}
      </Typography>
      <Typography
        id={hintId}
        variant="body2"
        sx={{ color: 'text.secondary', marginTop: 1, maxWidth: '90ch' }}
      >
        {t(canEdit ? 'network.picture.hint' : 'network.picture.hintReadOnly')}
      </Typography>
    </>
  );
}

/** Reads out where a mark moved by keyboard now is, and what ends the move. */
function MoveSentence({ move, name }: { move: ReturnType<typeof usePinMoves>['move']; name: string }) {
  const { t, formats } = useText();
  if (move?.by !== 'keyboard') return null;
  const percent = (share: number) => `${formats.number(share * 100, 0)} %`;
  return t('network.picture.pending', { name, x: percent(move.to.x), y: percent(move.to.y) });
}
