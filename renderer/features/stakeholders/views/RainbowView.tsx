/** The rainbow: who affects the matter and who is affected by it, as half rings and as a table. */
import { type ReactNode, useMemo } from 'react';
import {
  actorsInRainbow,
  MOST_DRAWN,
  weightiestOf,
} from '../../../../shared/domain/stakeholders/drawn-actors.ts';
import {
  RAINBOW_BANDS,
  RAINBOW_SIDES,
  type RainbowPlace,
  type RainbowSide,
} from '../../../../shared/domain/stakeholders/rainbow.ts';
import { rainbowSideWords } from '../../../../shared/domain/stakeholders/scale-words.ts';
import {
  layOutRainbow,
  RainbowDiagram,
  type RainbowTexts,
} from '../../../../shared/figures/RainbowDiagram.tsx';
import { lightPalette } from '../../../../shared/figures/tokens.ts';
import type { TableColumn } from '../../../components/DataTable.tsx';
import { type Texts, useText } from '../../../components/text/use-text.ts';
import { useTokens } from '../../../components/theme/ThemeShell.tsx';
import { figureSource, PICTURE_WIDTH } from '../../figures/SavePicture.tsx';
import type { ActorOnMap } from '../actors-on-map.ts';
import { type AllScaleWords, useScaleWords } from '../use-scale-words.ts';
import type { ViewProps } from './FurtherView.tsx';
import { JudgedView } from './JudgedView.tsx';
import { DrawnFigure, PICTURE_STYLE, type Room, SCREEN_FONT_SIZE } from './ViewFigure.tsx';
import { nameColumn, scaleColumn, takenColumn } from './view-columns.tsx';

interface InRainbow extends ActorOnMap {
  readonly rainbow: RainbowPlace;
}

export function RainbowView(props: ViewProps) {
  const texts = useText();
  const { t } = texts;
  const scales = useScaleWords();
  const rows = useMemo(() => actorsInRainbow(props.actors), [props.actors]);
  const isFurther = props.mapId !== null;
  const sides = useMemo(
    () =>
      rainbowSideWords(
        scales,
        (side) => t(`terms.rainbowSide.${side}`),
        (names) => t('maps.figure.and', names),
      ),
    [scales, t],
  );
  const columns = useMemo(
    () => columnsOf(texts, scales, sides, isFurther),
    [texts, scales, sides, isFurther],
  );
  const [first, second] = [scales.affects.inSentence, scales.affected.inSentence];
  return (
    <JudgedView
      {...props}
      rows={rows}
      columns={columns}
      tableName={t('maps.rainbow.table')}
      empty={t('maps.rainbow.empty')}
      judgedBy={t('maps.figure.or', { first, second })}
      rule={t('maps.rainbow.rule')}
    >
      {(room, notes) => <Diagram {...props} {...room} rows={rows} sides={sides} notes={notes} />}
    </JudgedView>
  );
}

/** Height to width of half a ring with its words. */
const SHAPE = 0.56;
const LEAST_HEIGHT = 300;

interface DiagramProps extends ViewProps, Room {
  readonly rows: readonly InRainbow[];
  readonly sides: SideWords;
  readonly notes: (drawn: number) => ReactNode;
}

function Diagram(props: DiagramProps) {
  const { t } = useText();
  const palette = useTokens();
  const { rows, width, selectedId } = props;
  const { sides } = props;
  const texts = useMemo(() => figureTexts({ t }, sides), [t, sides]);
  const height = Math.max(LEAST_HEIGHT, Math.min(Math.round(width * SHAPE), props.room));
  const figure = useMemo(
    () => ({
      marks: weightiestOf(rows, selectedId, MOST_DRAWN.rainbow, ({ rainbow }) => rainbow.strength).map(
        (actor) => ({
          ...actor,
          label: actor.name,
          place: actor.rainbow,
        }),
      ),
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
  const savedFigure = () => {
    const saved = { ...figure, width: PICTURE_WIDTH, height: PICTURE_WIDTH * SHAPE, highlightedId: null };
    return figureSource(<RainbowDiagram {...saved} palette={lightPalette} />, layOutRainbow(saved).placed);
  };
  return (
    <>
      <DrawnFigure
        {...props}
        name={texts.title}
        height={height}
        picture={<RainbowDiagram {...figure} palette={palette} svgProps={{ style: PICTURE_STYLE }} />}
        placed={placed}
        placeOf={({ id }) => placeWords({ t }, sides, placeById.get(id))}
        source={savedFigure}
      />
      {props.notes(placed.length)}
    </>
  );
}

type SideWords = Readonly<Record<RainbowSide, string>>;

function placeWords({ t }: Pick<Texts, 't'>, sides: SideWords, place: RainbowPlace | undefined): string {
  if (!place) return '';
  return `${sides[place.side]}: ${t(`terms.rainbowBand.${place.band}`)}`;
}

function figureTexts({ t }: Pick<Texts, 't'>, sides: SideWords): RainbowTexts {
  return {
    title: t('maps.rainbow.title'),
    description: t('maps.rainbow.description'),
    bands: {
      most: t('terms.rainbowBand.most'),
      moderate: t('terms.rainbowBand.moderate'),
      least: t('terms.rainbowBand.least'),
    },
    sides,
  };
}

function columnsOf(
  texts: Texts,
  scales: AllScaleWords,
  sides: SideWords,
  isFurther: boolean,
): TableColumn<InRainbow>[] {
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
      valueGetter: (_value, actor) => sides[actor.rainbow.side],
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
