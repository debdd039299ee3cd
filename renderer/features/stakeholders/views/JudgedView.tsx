/** What the views have in common that show how actors are judged: the figure, what is to be known of it, the table. */
import type { ReactNode } from 'react';
import { Card } from '../../../components/Card.tsx';
import { DataTable, type TableColumn } from '../../../components/DataTable.tsx';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { useText } from '../../../components/text/use-text.ts';
import type { ActorOnMap } from '../actors-on-map.ts';
import type { ViewProps } from './FurtherView.tsx';
import { FigureNotes, Measured, type Room } from './ViewFigure.tsx';

export interface JudgedViewProps<Row extends ActorOnMap> extends ViewProps {
  /** Those of the actors that are judged by what the view shows. */
  readonly rows: readonly Row[];
  readonly columns: readonly TableColumn<Row>[];
  readonly tableName: string;
  /** Said when nobody is judged by it yet. */
  readonly empty: string;
  /** What those who are missing have to be judged by. */
  readonly judgedBy: string;
  /** What the figure follows. */
  readonly rule: string;
  /** Gives the figure and below it the notes, told how many are drawn. */
  readonly children: (room: Room, notes: (drawn: number) => ReactNode) => ReactNode;
}

export function JudgedView<Row extends ActorOnMap>(props: JudgedViewProps<Row>) {
  const { t } = useText();
  const { rows } = props;
  if (rows.length === 0)
    return (
      <Card>
        <EmptyState sentence={props.empty} help={t('maps.figure.emptyHelp')} />
      </Card>
    );
  const left = props.actors.length - rows.length;
  const notes = (drawn: number) => (
    <FigureNotes
      notes={[
        drawn < rows.length ? t('maps.figure.leftOut', { shown: drawn, total: rows.length }) : null,
        left > 0 ? t('maps.figure.unjudged', { count: left, what: props.judgedBy }) : null,
        props.rule,
      ]}
    />
  );
  return (
    <>
      <Measured>{(room) => props.children(room, notes)}</Measured>
      <Card isFlush>
        <DataTable
          label={props.tableName}
          rows={rows}
          columns={props.columns}
          selectedId={props.selectedId}
          onOpen={(actor) => props.onSelect(actor.id)}
          empty={null}
          maxHeight={560}
        />
      </Card>
    </>
  );
}
