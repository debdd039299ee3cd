/** The organisation chart on screen: the shared figure, and over each body a button that opens it. */
import Box from '@mui/material/Box';
import { styled } from '@mui/material/styles';
import { useMemo } from 'react';
import type { BodyOverview, SeatOverview } from '../../../../shared/contract/governance.ts';
import type { BodyId } from '../../../../shared/domain/identifiers.ts';
import { OrganisationChart } from '../../../../shared/figures/OrganisationChart.tsx';
import { type ChartBody, layOutOrganisation } from '../../../../shared/figures/organisation-layout.ts';
import { lightPalette } from '../../../../shared/figures/tokens.ts';
import { useText } from '../../../components/text/use-text.ts';
import { useTokens } from '../../../components/theme/ThemeShell.tsx';
import { useMeasuredWidth } from '../../../components/use-measured-width.ts';
import { figureSource, PICTURE_WIDTH, PictureBar } from '../../figures/SavePicture.tsx';
import { holderOf } from '../seats.ts';

/** Pixels. */
const FONT_SIZE = 12;
/** The whole chart is to be seen at once: seats without room are counted, and stand in panel and table. */
const LEAST_HEIGHT = 520;
/** In less, names would be cut to their first letters: then it is scrolled instead. */
const LEAST_WIDTH = 640;
const ABOVE_THE_CHART = 240;
/** The picture takes no pointer: the buttons over it do, and its title makes no tooltip. */
const PICTURE_STYLE = { display: 'block', pointerEvents: 'none' } as const;

export interface ChartViewProps {
  readonly bodies: readonly BodyOverview[];
  readonly selectedId: BodyId | null;
  readonly onSelect: (id: BodyId) => void;
}

export function ChartView(props: ChartViewProps) {
  const { t } = useText();
  const { ref, width } = useMeasuredWidth();
  return (
    <Box
      ref={ref}
      component="section"
      aria-label={t('governance.chart.title')}
      // In a narrow window the chart keeps its size and is scrolled; the Tab key leads to every body all the same.
      sx={{ overflowX: 'auto', padding: '3px 3px 8px', margin: '-3px' }}
    >
      {width > 0 && <MeasuredChart {...props} width={Math.max(LEAST_WIDTH, width - 6)} />}
    </Box>
  );
}

function MeasuredChart({ bodies, selectedId, onSelect, width }: ChartViewProps & { width: number }) {
  const { t } = useText();
  const tokens = useTokens();
  const chartBodies = useChartBodies(bodies);
  const maxHeight = Math.max(LEAST_HEIGHT, window.innerHeight - ABOVE_THE_CHART);
  const layout = useMemo(
    () => layOutOrganisation(chartBodies, { width, maxHeight, fontSize: FONT_SIZE }),
    [chartBodies, width, maxHeight],
  );
  const figure = useMemo(
    () => ({
      bodies: chartBodies,
      fontSize: FONT_SIZE,
      texts: {
        title: t('governance.chart.title'),
        description: t('governance.chart.description'),
        empty: t('governance.seat.empty'),
        moreSeats: (count: number, areAll: boolean) =>
          t(`governance.chart.${areAll ? 'all' : 'more'}`, { count }),
      },
    }),
    [chartBodies, t],
  );
  const picture = useMemo(
    () => (
      <OrganisationChart
        {...figure}
        palette={tokens}
        width={width}
        maxHeight={maxHeight}
        highlightedId={selectedId}
        svgProps={{ style: PICTURE_STYLE }}
      />
    ),
    [figure, tokens, width, maxHeight, selectedId],
  );
  const savedFigure = () =>
    figureSource(
      <OrganisationChart {...figure} palette={lightPalette} width={Math.max(PICTURE_WIDTH, width)} />,
    );
  return (
    <>
      <PictureBar name={figure.texts.title} source={savedFigure} />
      <Box sx={{ position: 'relative', width: layout.width, height: layout.height }}>
        {picture}
        {layout.boxes.map((box) => (
          <BodyButton
            key={box.body.id}
            type="button"
            data-body-button={box.body.id}
            aria-label={nameOfBody(t, box.body)}
            aria-current={box.body.id === selectedId}
            onClick={() => onSelect(box.body.id as BodyId)}
            style={{ left: box.x, top: box.y, width: box.width, height: box.height }}
          />
        ))}
      </Box>
    </>
  );
}

function useChartBodies(bodies: readonly BodyOverview[]): readonly ChartBody[] {
  const { t } = useText();
  return useMemo(
    () =>
      bodies.map((body) => ({
        id: body.id,
        name: body.name,
        kind: t(`terms.bodyKind.${body.kind}`),
        parentId: body.parentId,
        seats: emptyAfterChair(body.seats).map((seat) => ({
          id: seat.id,
          label: seat.title || t(`terms.seatRole.${seat.role}`),
          holder: holderOf(seat)?.actorName ?? null,
          sector: seat.sector,
        })),
      })),
    [bodies, t],
  );
}

/** Empty seats right after the chair, so that they are in the picture also where there is no room for all. */
function emptyAfterChair(seats: readonly SeatOverview[]): readonly SeatOverview[] {
  const rank = (seat: SeatOverview) => (seat.role === 'chair' ? 0 : seat.currentTermId === null ? 1 : 2);
  return [...seats].sort((a, b) => rank(a) - rank(b));
}

/** All that the box says, in one sentence; the seats themselves are in the panel and the table. */
function nameOfBody(t: ReturnType<typeof useText>['t'], body: ChartBody): string {
  return t('governance.chart.body', {
    name: body.name,
    kind: body.kind,
    seats: body.seats.length,
    empty: body.seats.filter((seat) => seat.holder === null).length,
  });
}

const BodyButton = styled('button')(({ theme }) => ({
  position: 'absolute',
  padding: 0,
  border: 0,
  borderRadius: 9,
  background: 'none',
  cursor: 'pointer',
  '&:hover': { boxShadow: `0 0 0 1px ${theme.tokens.inkThird}` },
  '@media (forced-colors: active)': { '&[aria-current=true]': { outline: '2px solid Highlight' } },
}));
