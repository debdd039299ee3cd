/** The rainbow: who affects the matter and who is affected by it, as half rings and as a table. */
import Box from '@mui/material/Box';
import { useMemo } from 'react';
import {
  RAINBOW_BANDS,
  RAINBOW_SIDES,
  type RainbowPlace,
  rainbowPlaceOf,
} from '../../../../shared/domain/stakeholders/rainbow.ts';
import {
  layOutRainbow,
  RainbowDiagram,
  type RainbowTexts,
} from '../../../../shared/figures/RainbowDiagram.tsx';
import { lightPalette } from '../../../../shared/figures/tokens.ts';
import { Card } from '../../../components/Card.tsx';
import { DataTable, type TableColumn } from '../../../components/DataTable.tsx';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { type Texts, useText } from '../../../components/text/use-text.ts';
import { useTokens } from '../../../components/theme/ThemeShell.tsx';
import { figureSource, PICTURE_WIDTH, PictureBar } from '../../figures/SavePicture.tsx';
import type { ActorOnMap } from '../actors-on-map.ts';
import { type AllScaleWords, useScaleWords } from '../use-scale-words.ts';
import type { ViewProps } from './FurtherView.tsx';
import { NumberKey } from './NumberKey.tsx';
import { FigureButtons, FigureNotes, Measured, PICTURE_STYLE, SCREEN_FONT_SIZE } from './ViewFigure.tsx';
import { nameColumn, scaleColumn, takenColumn } from './view-columns.tsx';

interface InRainbow extends ActorOnMap {
  readonly rainbow: RainbowPlace;
}

/** More marks than this hide each other: the innermost band is narrow. */
const MOST_MARKS = 150;

export function RainbowView(props: ViewProps) {
  const texts = useText();
  const { t } = texts;
  const scales = useScaleWords();
  const rows = useMemo(() => rowsOf(props.actors), [props.actors]);
  const columns = useMemo(() => columnsOf(texts, scales, props.mapId !== null), [texts, scales, props.mapId]);
  if (rows.length === 0)
    return (
      <Card>
        <EmptyState sentence={t('maps.rainbow.empty')} help={t('maps.figure.emptyHelp')} />
      </Card>
    );
  return (
    <>
      <Measured>{(width) => <Diagram {...props} rows={rows} scales={scales} width={width} />}</Measured>
      <Card isFlush>
        <DataTable
          label={t('maps.rainbow.table')}
          rows={rows}
          columns={columns}
          selectedId={props.selectedId}
          onOpen={(actor) => props.onSelect(actor.id)}
          empty={null}
          maxHeight={560}
        />
      </Card>
    </>
  );
}

/** The strongest first. */
function rowsOf(actors: readonly ActorOnMap[]): InRainbow[] {
  return actors
    .flatMap((actor) => {
      const place = actor.judgement === null ? null : rainbowPlaceOf(actor.judgement);
      return place === null ? [] : [{ ...actor, rainbow: place }];
    })
    .sort((a, b) => b.rainbow.strength - a.rainbow.strength);
}

function Diagram(props: ViewProps & { rows: readonly InRainbow[]; scales: AllScaleWords; width: number }) {
  const { t } = useText();
  const palette = useTokens();
  const { rows, scales, width, selectedId } = props;
  const texts = useMemo(() => figureTexts({ t }), [t]);
  const height = Math.max(300, Math.min(Math.round(width * 0.56), window.innerHeight - 320));
  const figure = useMemo(
    () => ({
      marks: strongest(rows, selectedId).map((actor) => ({
        ...actor,
        label: actor.name,
        place: actor.rainbow,
      })),
      texts,
      width,
      height,
      fontSize: SCREEN_FONT_SIZE,
      highlightedId: selectedId,
    }),
    [rows, texts, width, height, selectedId],
  );
  const { placed } = useMemo(() => layOutRainbow(figure), [figure]);
  const placeById = new Map(rows.map((actor) => [actor.id, actor.rainbow]));
  const left = props.actors.length - rows.length;
  const what = t('maps.figure.or', {
    first: scales.affects.inSentence,
    second: scales.affected.inSentence,
  });
  const savedFigure = () => {
    const saved = { ...figure, width: PICTURE_WIDTH, height: PICTURE_WIDTH * 0.56, highlightedId: null };
    return figureSource(<RainbowDiagram {...saved} palette={lightPalette} />, layOutRainbow(saved).placed);
  };
  return (
    <>
      <PictureBar name={texts.title} source={savedFigure} />
      <Box sx={{ position: 'relative', width, height, userSelect: 'none' }}>
        <RainbowDiagram {...figure} palette={palette} svgProps={{ style: PICTURE_STYLE }} />
        <FigureButtons
          placed={placed}
          actors={props.actors}
          placeOf={({ id }) => placeWords({ t }, placeById.get(id))}
          selectedId={selectedId}
          onSelect={props.onSelect}
        />
      </Box>
      <NumberKey placed={placed} />
      <FigureNotes
        notes={[
          placed.length < rows.length
            ? t('maps.figure.leftOut', { shown: placed.length, total: rows.length })
            : null,
          left > 0 ? t('maps.figure.unjudged', { count: left, what }) : null,
          t('maps.rainbow.rule'),
        ]}
      />
    </>
  );
}

function strongest(rows: readonly InRainbow[], selectedId: string | null): readonly InRainbow[] {
  if (rows.length <= MOST_MARKS) return rows;
  return rows.filter((actor, index) => index < MOST_MARKS || actor.id === selectedId);
}

function placeWords({ t }: Pick<Texts, 't'>, place: RainbowPlace | undefined): string {
  if (!place) return '';
  return `${t(`terms.rainbowSide.${place.side}`)}: ${t(`terms.rainbowBand.${place.band}`)}`;
}

function figureTexts({ t }: Pick<Texts, 't'>): RainbowTexts {
  return {
    title: t('maps.rainbow.title'),
    description: t('maps.rainbow.description'),
    bands: {
      most: t('terms.rainbowBand.most'),
      moderate: t('terms.rainbowBand.moderate'),
      least: t('terms.rainbowBand.least'),
    },
    sides: {
      affected: t('terms.rainbowSide.affected'),
      both: t('terms.rainbowSide.both'),
      affecting: t('terms.rainbowSide.affecting'),
    },
  };
}

function columnsOf(texts: Texts, scales: AllScaleWords, isFurther: boolean): TableColumn<InRainbow>[] {
  const { t } = texts;
  /** In the order of the picture, not of the letters. */
  const inOrder = <Value extends string>(order: readonly Value[], of: (actor: InRainbow) => Value) => ({
    sortComparator: ((_a, _b, a, b) =>
      order.indexOf(of(a.api.getRow(a.id))) -
      order.indexOf(of(b.api.getRow(b.id)))) satisfies TableColumn<InRainbow>['sortComparator'],
  });
  return [
    nameColumn(texts) as TableColumn<InRainbow>,
    {
      field: 'side',
      headerName: t('maps.rainbow.side'),
      width: 190,
      valueGetter: (_value, actor) => t(`terms.rainbowSide.${actor.rainbow.side}`),
      ...inOrder(RAINBOW_SIDES, (actor) => actor.rainbow.side),
    },
    {
      field: 'band',
      headerName: t('maps.rainbow.band'),
      width: 120,
      valueGetter: (_value, actor) => t(`terms.rainbowBand.${actor.rainbow.band}`),
      ...inOrder(RAINBOW_BANDS, (actor) => actor.rainbow.band),
    },
    ...(['affects', 'affected'] as const).map(
      (scale) => ({ ...scaleColumn(texts, scales, scale), width: 140 }) as TableColumn<InRainbow>,
    ),
    ...(isFurther ? [takenColumn(texts) as TableColumn<InRainbow>] : []),
  ];
}
