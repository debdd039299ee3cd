/** The table twin of all views: the same actors, everything they are judged by, sorted as one likes. */
import Stack from '@mui/material/Stack';
import { useMemo } from 'react';
import {
  ASSESSMENT_SCALES,
  ENGAGEMENT_LEVELS,
  quadrantOf,
} from '../../../../shared/domain/stakeholders/assessment.ts';
import { engagementStep } from '../../../../shared/domain/stakeholders/engagement.ts';
import { salienceOf } from '../../../../shared/domain/stakeholders/salience.ts';
import { sectorGroups } from '../../../../shared/figures/sector-grids-layout.ts';
import { Card } from '../../../components/Card.tsx';
import { DataTable, type TableColumn } from '../../../components/DataTable.tsx';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { type Texts, useText } from '../../../components/text/use-text.ts';
import type { ActorOnMap } from '../actors-on-map.ts';
import { type AllScaleWords, useScaleWords } from '../use-scale-words.ts';
import type { ViewProps } from './FurtherView.tsx';
import { nameColumn, scaleColumn, sectorColumn, takenColumn } from './view-columns.tsx';

export function MapTable({ isGrouped, ...props }: ViewProps & { isGrouped: boolean }) {
  const texts = useText();
  const scales = useScaleWords();
  const isFurther = props.mapId !== null;
  const columns = useMemo(
    () => columnsOf(texts, scales, isFurther, isGrouped),
    [texts, scales, isFurther, isGrouped],
  );
  if (!isGrouped || props.actors.length === 0)
    return (
      <Card isFlush>
        <Rows
          {...props}
          label={texts.t('stakeholders.table.label')}
          columns={columns}
          maxHeight="calc(var(--window-height, 100vh) - 240px)"
        />
      </Card>
    );
  return (
    <Stack spacing={4}>
      {sectorGroups(props.actors).map(({ sector, count }) => (
        <Card
          key={sector}
          isFlush
          title={texts.t(`terms.sector.${sector}`)}
          aside={texts.formats.number(count)}
        >
          <Rows
            {...props}
            actors={props.actors.filter((actor) => actor.sector === sector)}
            label={texts.t(`terms.sector.${sector}`)}
            columns={columns}
            maxHeight={GROUP_HEIGHT}
          />
        </Card>
      ))}
    </Stack>
  );
}

/** A long group scrolls in itself, so that the next one is not far away. */
const GROUP_HEIGHT = 440;

interface RowsProps extends ViewProps {
  readonly label: string;
  readonly columns: readonly Column[];
  readonly maxHeight: number | string;
}

function Rows({ actors, selectedId, onSelect, ...table }: RowsProps) {
  const { t } = useText();
  return (
    <DataTable
      {...table}
      rows={actors}
      selectedId={selectedId}
      initialSort={{ field: 'name', sort: 'asc' }}
      onOpen={(actor) => onSelect(actor.id)}
      empty={<EmptyState sentence={t('common.noMatches')} />}
    />
  );
}

type Column = TableColumn<ActorOnMap>;

function columnsOf(texts: Texts, scales: AllScaleWords, isFurther: boolean, isGrouped: boolean): Column[] {
  const [power, interest, ...others] = ASSESSMENT_SCALES;
  return [
    { ...nameColumn(texts), minWidth: 240 },
    ...(isGrouped ? [] : [{ ...sectorColumn(texts), width: 160 }]),
    scaleColumn(texts, scales, power),
    scaleColumn(texts, scales, interest),
    quadrantColumn(texts),
    seatColumn(texts),
    assessedColumn(texts),
    ...(isFurther ? [takenColumn(texts)] : []),
    salienceColumn(texts),
    ...others.map((scale) => ({ ...scaleColumn(texts, scales, scale), width: 130 })),
    engagementColumn(texts, 'engagementNow'),
    engagementColumn(texts, 'engagementWanted'),
    ...factColumns(texts),
  ];
}

function quadrantColumn({ t, formats }: Texts): Column {
  return {
    field: 'quadrant',
    headerName: t('stakeholders.field.quadrant'),
    width: 140,
    valueGetter: (_value, actor) =>
      actor.judgement ? t(`terms.quadrant.${quadrantOf(actor.judgement)}`) : t('stakeholders.unplaced.short'),
    sortComparator: formats.compare,
  };
}

function seatColumn({ t, formats }: Texts): Column {
  return {
    field: 'hasSeat',
    headerName: t('stakeholders.field.seat'),
    width: 110,
    valueGetter: (_value, actor) => t(actor.hasSeat ? 'stakeholders.seat.yes' : 'stakeholders.seat.no'),
    sortComparator: formats.compare,
  };
}

function assessedColumn({ t, formats }: Texts): Column {
  return {
    field: 'assessedOn',
    headerName: t('stakeholders.field.assessedOn'),
    width: 112,
    valueGetter: (_value, actor) => actor.judgement?.assessedOn ?? '',
    valueFormatter: (value: string) => (value === '' ? '' : formats.date(value)),
  };
}

function salienceColumn({ t, formats }: Texts): Column {
  return {
    field: 'salience',
    headerName: t('maps.salience.class'),
    width: 140,
    valueGetter: (_value, actor) => {
      const salience = actor.judgement === null ? null : salienceOf(actor.judgement);
      return salience === null ? '' : t(`terms.salienceClass.${salience}`);
    },
    sortComparator: formats.compare,
  };
}

/** Sorted by the steps of the spectrum, read as their names. */
function engagementColumn({ t }: Texts, name: 'engagementNow' | 'engagementWanted'): Column {
  return {
    field: name,
    headerName: t(`maps.form.${name}`),
    width: 160,
    valueGetter: (_value, actor) => {
      const level = actor.judgement?.[name] ?? null;
      return level === null ? null : engagementStep(level);
    },
    valueFormatter: (step: number | null) =>
      step === null ? '' : t(`terms.engagementLevel.${ENGAGEMENT_LEVELS[step] ?? 'none'}`),
  };
}

function factColumns({ t, formats }: Texts): Column[] {
  return [
    {
      field: 'type',
      headerName: t('stakeholders.field.type'),
      width: 150,
      valueGetter: (_value, actor) => t(`terms.actorType.${actor.type}`),
      sortComparator: formats.compare,
    },
    {
      field: 'organisationName',
      headerName: t('stakeholders.field.organisation'),
      width: 180,
      valueGetter: (_value, actor) => actor.organisationName ?? '',
      sortComparator: formats.compare,
    },
    {
      field: 'kind',
      headerName: t('stakeholders.field.kind'),
      width: 118,
      valueGetter: (_value, actor) => t(`terms.actorKind.${actor.kind}`),
      sortComparator: formats.compare,
    },
  ];
}
