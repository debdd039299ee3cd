/** Salience: who has power, legitimacy and urgency, as three circles and as a table. */
import { type ReactNode, useMemo } from 'react';
import { SCALE_MIDDLE } from '../../../../shared/domain/stakeholders/assessment.ts';
import {
  classedActors,
  MOST_DRAWN,
  salienceCounts,
  salienceWeight,
  weightiestOf,
} from '../../../../shared/domain/stakeholders/drawn-actors.ts';
import { SALIENCE_CLASSES, type SalienceClass } from '../../../../shared/domain/stakeholders/salience.ts';
import {
  layOutSalience,
  SalienceDiagram,
  type SalienceTexts,
} from '../../../../shared/figures/SalienceDiagram.tsx';
import { lightPalette } from '../../../../shared/figures/tokens.ts';
import type { TableColumn } from '../../../components/DataTable.tsx';
import { type Texts, useText } from '../../../components/text/use-text.ts';
import { useTokens } from '../../../components/theme/ThemeShell.tsx';
import { figureSource, PICTURE_HEIGHT, PICTURE_WIDTH } from '../../figures/SavePicture.tsx';
import type { ActorOnMap } from '../actors-on-map.ts';
import { gridHeight } from '../grid/grid-marks.ts';
import { type AllScaleWords, useScaleWords } from '../use-scale-words.ts';
import type { ViewProps } from './FurtherView.tsx';
import { JudgedView } from './JudgedView.tsx';
import { DrawnFigure, PICTURE_STYLE, type Room, SCREEN_FONT_SIZE } from './ViewFigure.tsx';
import { nameColumn, scaleColumn, takenColumn } from './view-columns.tsx';

export interface Classed extends ActorOnMap {
  readonly salience: SalienceClass;
}

export function SalienceView(props: ViewProps) {
  const texts = useText();
  const { t, formats } = texts;
  const scales = useScaleWords();
  const classed = useMemo(() => classedActors(props.actors), [props.actors]);
  const columns = useMemo(() => columnsOf(texts, scales, props.mapId !== null), [texts, scales, props.mapId]);
  const [legitimacy, urgency] = [scales.legitimacy.inSentence, scales.urgency.inSentence];
  return (
    <JudgedView
      {...props}
      rows={classed}
      columns={columns}
      tableName={t('maps.salience.table')}
      empty={t('maps.salience.empty', { legitimacy, urgency })}
      judgedBy={t('maps.figure.or', { first: legitimacy, second: urgency })}
      rule={t('maps.salience.rule', { middle: formats.number(SCALE_MIDDLE) })}
    >
      {(room, notes) => <Diagram {...props} {...room} classed={classed} scales={scales} notes={notes} />}
    </JudgedView>
  );
}

interface DiagramProps extends ViewProps, Room {
  readonly classed: readonly Classed[];
  readonly scales: AllScaleWords;
  readonly notes: (drawn: number) => ReactNode;
}

function Diagram(props: DiagramProps) {
  const { t } = useText();
  const palette = useTokens();
  const { classed, scales, width, selectedId } = props;
  const texts = useMemo(() => figureTexts({ t }, scales), [t, scales]);
  const height = gridHeight(width, props.room);
  const figure = useMemo(
    () => ({
      marks: weightiestOf(classed, selectedId, MOST_DRAWN.salience, salienceWeight).map((actor) => ({
        ...actor,
        label: actor.name,
      })),
      counts: salienceCounts(classed),
      texts,
      width,
      height,
      fontSize: SCREEN_FONT_SIZE,
      highlightedId: selectedId,
    }),
    [classed, texts, width, height, selectedId],
  );
  const { placed } = useMemo(() => layOutSalience(figure), [figure]);
  const salienceById = new Map(classed.map((actor) => [actor.id, actor.salience]));
  const savedFigure = () => {
    const saved = { ...figure, width: PICTURE_WIDTH, height: PICTURE_HEIGHT, highlightedId: null };
    return figureSource(<SalienceDiagram {...saved} palette={lightPalette} />, layOutSalience(saved).placed);
  };
  return (
    <>
      <DrawnFigure
        {...props}
        name={texts.title}
        height={height}
        picture={<SalienceDiagram {...figure} palette={palette} svgProps={{ style: PICTURE_STYLE }} />}
        placed={placed}
        placeOf={({ id }) => t(`terms.salienceClass.${salienceById.get(id) ?? 'non-stakeholder'}`)}
        source={savedFigure}
      />
      {props.notes(placed.length)}
    </>
  );
}

function figureTexts({ t }: Pick<Texts, 't'>, scales: AllScaleWords): SalienceTexts {
  const { power, legitimacy, urgency } = scales;
  return {
    title: t('maps.salience.title', {
      power: power.inSentence,
      legitimacy: legitimacy.inSentence,
      urgency: urgency.inSentence,
    }),
    description: t('maps.salience.description'),
    attributes: { power: power.name, legitimacy: legitimacy.name, urgency: urgency.name },
    classes: Object.fromEntries(
      SALIENCE_CLASSES.map((each) => [each, t(`terms.salienceClass.${each}`)]),
    ) as Record<SalienceClass, string>,
  };
}

function columnsOf(texts: Texts, scales: AllScaleWords, isFurther: boolean): TableColumn<Classed>[] {
  const { t } = texts;
  return [
    { ...(nameColumn(texts) as TableColumn<Classed>), flex: 1, minWidth: 180 },
    {
      field: 'salience',
      headerName: t('maps.salience.class'),
      width: 140,
      valueGetter: (_value, actor) => t(`terms.salienceClass.${actor.salience}`),
      // By salience, not by letter.
      sortComparator: (_a, _b, a, b) =>
        SALIENCE_CLASSES.indexOf((a.api.getRow(a.id) as Classed).salience) -
        SALIENCE_CLASSES.indexOf((b.api.getRow(b.id) as Classed).salience),
    },
    ...(['power', 'legitimacy', 'urgency'] as const).map(
      (scale) => scaleColumn(texts, scales, scale) as TableColumn<Classed>,
    ),
    {
      field: 'advice',
      headerName: t('maps.salience.advice'),
      flex: 2,
      minWidth: 370,
      valueGetter: (_value, actor) => t(`maps.salience.means.${actor.salience}`),
    },
    ...(isFurther ? [takenColumn(texts) as TableColumn<Classed>] : []),
  ];
}
