/** The network on screen: the shared figure, or a canvas when there is much of it, and over it what makes it usable. */
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { type ReactNode, useId, useMemo, useRef } from 'react';
import type { NetworkLayout } from '../../../../../shared/contract/network.ts';
import type { ActorId } from '../../../../../shared/domain/identifiers.ts';
import type { ActorMeasures } from '../../../../../shared/domain/stakeholders/network.ts';
import { NetworkFigure } from '../../../../../shared/figures/NetworkFigure.tsx';
import { placeNetworkMarks } from '../../../../../shared/figures/network-labels.ts';
import type { NetworkGeometry } from '../../../../../shared/figures/network-layout.ts';
import { lightPalette } from '../../../../../shared/figures/tokens.ts';
import { useCanEdit } from '../../../../api/use-can-edit.ts';
import { useRemoval } from '../../../../components/notices/use-removal.ts';
import { useText } from '../../../../components/text/use-text.ts';
import { useTokens } from '../../../../components/theme/ThemeShell.tsx';
import { useMeasuredWidth } from '../../../../components/use-measured-width.ts';
import { figureSource } from '../../../figures/SavePicture.tsx';
import type { ShownNetwork, SizeMeasure } from '../network-choice.ts';
import { useNetworkTexts } from '../use-network-texts.ts';
import { NetworkButtons } from './NetworkButtons.tsx';
import { NetworkCanvas } from './NetworkCanvas.tsx';
import { linesOf, marksOf, networkHeight } from './network-marks.ts';
import type { Frame } from './network-view.ts';
import { PictureFrame } from './PictureFrame.tsx';
import { PictureTools, toolsBox } from './PictureTools.tsx';
import { useNetworkView } from './use-network-view.ts';
import { usePinMoves } from './use-pin-moves.ts';
import { useWindowHeight } from './use-window-height.ts';

/** Pixels. A little larger than on paper: a screen is read from further away. */
const FONT_SIZE = 12;
/** With more marks or lines than this, a canvas: an element for each would be slow. */
const MOST_MARKS = 400;
const MOST_LINES = 2500;
/** Pixels the frame takes of the width. */
const BORDERS = 2;
/** The picture itself takes no pointer: the ground and the buttons over it do. */
const PICTURE_STYLE = { display: 'block', pointerEvents: 'none' } as const;
const GROUND_STYLE = {
  position: 'relative',
  overflow: 'hidden',
  userSelect: 'none',
  touchAction: 'none',
  '&:focus-visible': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: -2 },
} as const;

export interface NetworkPictureProps {
  readonly shown: ShownNetwork;
  /** Undefined while it is worked out. */
  readonly layout: NetworkLayout | undefined;
  readonly measures: ReadonlyMap<ActorId, ActorMeasures>;
  readonly sizeBy: SizeMeasure;
  readonly selectedId: ActorId | null;
  /** When it names anybody, all others are drawn faintly. */
  readonly highlighted: ReadonlySet<ActorId>;
  /** Names what is looked around; when it changes, the picture is fitted to what is shown. */
  readonly focus: string;
  /** What the lines mean: stands below the picture, in its frame. */
  readonly legend: ReactNode;
  readonly onSelect: (id: ActorId) => void;
}

export function NetworkPicture({ layout, ...props }: NetworkPictureProps) {
  const { ref, width: whole } = useMeasuredWidth();
  const width = whole - BORDERS;
  const frame = { width, height: networkHeight(width, useWindowHeight()) };
  return (
    <div ref={ref}>
      {width > 0 && layout ? (
        <MeasuredPicture {...props} layout={layout} frame={frame} />
      ) : (
        // While the places are worked out the frame keeps the room.
        <PictureFrame legend={props.legend}>
          <Box sx={{ height: frame.height }} />
        </PictureFrame>
      )}
    </div>
  );
}

type MeasuredProps = NetworkPictureProps & { layout: NetworkLayout; frame: Frame };

function MeasuredPicture(props: MeasuredProps) {
  const { shown, layout, measures, sizeBy, selectedId, highlighted } = props;
  const { width, height } = props.frame;
  const { t } = useText();
  const tokens = useTokens();
  const texts = useNetworkTexts();
  const canEdit = useCanEdit();
  const hintId = useId();
  const ground = useRef<HTMLDivElement>(null);
  const atRest = useMemo(() => marksOf(shown, layout, measures, sizeBy), [shown, layout, measures, sizeBy]);
  const control = useNetworkView(ground, { width, height }, atRest, props.focus);
  const { view } = control;
  const crowd = atRest.length;
  const geometry: NetworkGeometry = useMemo(
    () => ({ width, height, fontSize: FONT_SIZE, view, crowd, keptFree: [toolsBox(width)] }),
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
  const placed = useMemo(
    () => placeNetworkMarks(geometry, marks, first, lines),
    [geometry, marks, first, lines],
  );
  const drawn = { marks, lines, selectedId, highlightedIds: highlighted };
  const isLarge = marks.length > MOST_MARKS || lines.length > MOST_LINES;
  // As it is seen: the same part of the network, with the same names around the one looked at.
  const savedFigure = () =>
    figureSource(
      <NetworkFigure {...geometry} {...drawn} selectedId={null} texts={texts} palette={lightPalette} />,
    );
  return (
    <>
      <PictureFrame legend={props.legend}>
        <Box
          ref={ground}
          role="group"
          aria-label={t('network.picture.region')}
          aria-describedby={hintId}
          tabIndex={0}
          {...control.groundHandlers}
          sx={{ ...GROUND_STYLE, width, height, cursor: view.scale > 1 ? 'grab' : 'default' }}
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
              keptFree={geometry.keptFree}
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
          <PictureTools control={control} save={{ name: texts.title, source: savedFigure }} />
        </Box>
      </PictureFrame>
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
