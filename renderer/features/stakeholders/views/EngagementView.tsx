/** Engagement now against engagement wanted: a line for each actor, the largest gap first, and a table. */
import Box from '@mui/material/Box';
import { styled } from '@mui/material/styles';
import { useMemo } from 'react';
import {
  ENGAGEMENT_LEVELS,
  type EngagementLevel,
} from '../../../../shared/domain/stakeholders/assessment.ts';
import { MOST_DRAWN, weightiestOf } from '../../../../shared/domain/stakeholders/drawn-actors.ts';
import { engagementRows, engagementStep } from '../../../../shared/domain/stakeholders/engagement.ts';
import { EngagementChart, engagementGeometry } from '../../../../shared/figures/EngagementChart.tsx';
import { lightPalette } from '../../../../shared/figures/tokens.ts';
import type { TableColumn } from '../../../components/DataTable.tsx';
import { type Texts, useText } from '../../../components/text/use-text.ts';
import { useTokens } from '../../../components/theme/ThemeShell.tsx';
import { figureSource, PICTURE_WIDTH, PictureBar } from '../../figures/SavePicture.tsx';
import type { ActorOnMap } from '../actors-on-map.ts';
import type { ViewProps } from './FurtherView.tsx';
import { JudgedView } from './JudgedView.tsx';
import { PICTURE_STYLE, SCREEN_FONT_SIZE, useFigureName } from './ViewFigure.tsx';
import { nameColumn, sectorColumn, takenColumn } from './view-columns.tsx';

interface Engaged extends ActorOnMap {
  readonly now: EngagementLevel;
  readonly wanted: EngagementLevel;
  readonly gap: number;
}

export function EngagementView(props: ViewProps) {
  const texts = useText();
  const { t } = texts;
  const rows = useMemo(
    () => engagementRows(props.actors).map(({ actor, ...row }) => ({ ...actor, ...row })),
    [props.actors],
  );
  const columns = useMemo(() => columnsOf(texts, props.mapId !== null), [texts, props.mapId]);
  return (
    <JudgedView
      {...props}
      rows={rows}
      columns={columns}
      tableName={t('maps.engagement.table')}
      empty={t('maps.engagement.empty')}
      judgedBy={t('maps.engagement.title').toLocaleLowerCase()}
      rule={t('maps.engagement.rule')}
    >
      {({ width }, notes) => {
        const shown = weightiestOf(rows, props.selectedId, MOST_DRAWN.engagement, ({ gap }) => gap);
        return (
          <>
            <Chart {...props} rows={shown} width={width} />
            {notes(shown.length)}
          </>
        );
      }}
    </JudgedView>
  );
}

/** "2 steps to go", "1 step too far", "as wanted". */
function gapWords({ t }: Pick<Texts, 't'>, gap: number): string {
  if (gap === 0) return t('maps.engagement.asWanted');
  return t(gap > 0 ? 'maps.engagement.toGo' : 'maps.engagement.tooFar', { count: Math.abs(gap) });
}

/** What is pressed and focused over a line of the chart. */
const LineButton = styled('button')(({ theme }) => ({
  position: 'absolute',
  left: 0,
  right: 0,
  padding: 0,
  border: 0,
  borderRadius: 4,
  background: 'none',
  cursor: 'pointer',
  '&:hover': { boxShadow: `0 0 0 1px ${theme.tokens.line}` },
  '&:focus-visible': { outline: `2px solid ${theme.tokens.brand}`, outlineOffset: -1 },
}));

function Chart(props: ViewProps & { rows: readonly Engaged[]; width: number }) {
  const { t } = useText();
  const palette = useTokens();
  const nameOf = useFigureName();
  const { rows, width, selectedId } = props;
  const texts = useMemo(
    () => ({
      title: t('maps.engagement.title'),
      description: t('maps.engagement.description'),
      levels: Object.fromEntries(
        ENGAGEMENT_LEVELS.map((level) => [level, t(`terms.engagementLevel.${level}`)]),
      ) as Record<EngagementLevel, string>,
      now: t('maps.engagement.now'),
      wanted: t('maps.engagement.wanted'),
      gap: (steps: number) => gapWords({ t }, steps),
    }),
    [t],
  );
  const lines = useMemo(() => rows.map((row) => ({ ...row, label: row.name })), [rows]);
  const { top, rowHeight, height } = engagementGeometry(rows.length, width, SCREEN_FONT_SIZE);
  const savedFigure = () =>
    figureSource(
      <EngagementChart
        lines={lines}
        texts={texts}
        palette={lightPalette}
        width={PICTURE_WIDTH}
        fontSize={SCREEN_FONT_SIZE}
      />,
    );
  return (
    <>
      <PictureBar name={texts.title} source={savedFigure} />
      <Box sx={{ position: 'relative', width, height, userSelect: 'none' }}>
        <EngagementChart
          lines={lines}
          texts={texts}
          palette={palette}
          width={width}
          fontSize={SCREEN_FONT_SIZE}
          highlightedId={selectedId}
          svgProps={{ style: PICTURE_STYLE }}
        />
        {rows.map((row, index) => (
          <LineButton
            key={row.id}
            type="button"
            title={row.name}
            aria-label={nameOf(
              row,
              `${texts.levels[row.now]} → ${texts.levels[row.wanted]}: ${texts.gap(row.gap)}`,
            )}
            aria-current={row.id === selectedId}
            data-mark-id={row.id}
            style={{ top: top + index * rowHeight, height: rowHeight }}
            onClick={() => props.onSelect(row.id)}
          />
        ))}
      </Box>
    </>
  );
}

function columnsOf(texts: Texts, isFurther: boolean): TableColumn<Engaged>[] {
  const { t } = texts;
  const level = (field: 'now' | 'wanted'): TableColumn<Engaged> => ({
    field,
    headerName: t(`maps.engagement.${field}`),
    width: 140,
    // Sorted by the steps of the spectrum, read as their names.
    valueGetter: (_value, actor) => engagementStep(actor[field]),
    valueFormatter: (step: number) => t(`terms.engagementLevel.${ENGAGEMENT_LEVELS[step] ?? 'none'}`),
  });
  return [
    nameColumn(texts) as TableColumn<Engaged>,
    sectorColumn(texts) as TableColumn<Engaged>,
    level('now'),
    level('wanted'),
    {
      field: 'gap',
      headerName: t('maps.engagement.gap'),
      width: 160,
      valueFormatter: (gap: number) => gapWords(texts, gap),
    },
    ...(isFurther ? [takenColumn(texts) as TableColumn<Engaged>] : []),
  ];
}
