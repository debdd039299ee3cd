/** Columns that the tables of the views share. */
import Box from '@mui/material/Box';
import type { AssessmentScaleName } from '../../../../shared/domain/stakeholders/assessment.ts';
import type { TableColumn } from '../../../components/DataTable.tsx';
import { SectorMark } from '../../../components/SectorMark.tsx';
import type { Texts } from '../../../components/text/use-text.ts';
import type { ActorOnMap } from '../actors-on-map.ts';
import type { AllScaleWords } from '../use-scale-words.ts';

/** The name with the shape of its sector. */
export function nameColumn({ t, formats }: Texts): TableColumn<ActorOnMap> {
  return {
    field: 'name',
    headerName: t('stakeholders.field.name'),
    flex: 2,
    minWidth: 200,
    renderCell: ({ row }) => (
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2.5, minWidth: 0 }}>
        <SectorMark sector={row.sector} isFilled={row.hasSeat} />
        <Box
          component="span"
          title={row.name}
          sx={{ overflow: 'hidden', textOverflow: 'ellipsis', fontWeight: 500 }}
        >
          {row.name}
        </Box>
      </Box>
    ),
    sortComparator: formats.compare,
  };
}

export function sectorColumn({ t, formats }: Texts): TableColumn<ActorOnMap> {
  return {
    field: 'sector',
    headerName: t('stakeholders.field.sector'),
    width: 150,
    valueGetter: (_value, actor) => t(`terms.sector.${actor.sector}`),
    sortComparator: formats.compare,
  };
}

/** A judged number; empty where nobody has judged. */
export function scaleColumn(
  { formats }: Texts,
  scales: AllScaleWords,
  scale: AssessmentScaleName,
): TableColumn<ActorOnMap> {
  return {
    field: scale,
    headerName: scales[scale].name,
    description: scales[scale].name,
    type: 'number',
    width: 104,
    valueGetter: (_value, actor) => actor.judgement?.[scale] ?? null,
    valueFormatter: (value: number | null) => (value === null ? '' : formats.number(value, 1)),
  };
}

/** On a further map: whether the actor was judged for it. */
export function takenColumn({ t }: Texts): TableColumn<ActorOnMap> {
  return {
    field: 'isTaken',
    headerName: t('maps.taken.column'),
    width: 160,
    valueGetter: (_value, actor) =>
      actor.judgement === null ? '' : t(actor.isTaken ? 'maps.taken.short' : 'maps.taken.own'),
  };
}
