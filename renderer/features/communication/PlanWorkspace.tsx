/** The plan as a table, with the filters that narrow it down. */
import Box from '@mui/material/Box';
import ToggleButton from '@mui/material/ToggleButton';
import { useMemo, useState } from 'react';
import type { PlanLine } from '../../../shared/contract/communication.ts';
import { PLAN_STATUSES, type PlanStatus } from '../../../shared/domain/communication/plan.ts';
import type { ActorId } from '../../../shared/domain/identifiers.ts';
import { useCanEdit } from '../../api/use-can-edit.ts';
import { SearchField } from '../../components/SearchField.tsx';
import { StatusSign } from '../../components/StatusChip.tsx';
import { useText } from '../../components/text/use-text.ts';
import { PlanDialog } from './PlanDialog.tsx';
import { PlanTable } from './PlanTable.tsx';
import { filterPlan, type StatedLine } from './plan-filter.ts';
import { QuickContactDialog } from './QuickContactDialog.tsx';
import { STATUS_TONES, useStatusOf } from './use-contact-status.ts';

export function PlanWorkspace({ lines }: { lines: readonly PlanLine[] }) {
  const { t } = useText();
  const canEdit = useCanEdit();
  const [text, setText] = useState('');
  const [statuses, setStatuses] = useState<readonly PlanStatus[]>([]);
  const [planned, setPlanned] = useState<PlanLine | null>(null);
  const [logged, setLogged] = useState<ActorId | null>(null);
  const stated = useStated(lines);
  const shown = useMemo(() => filterPlan(stated, text, statuses), [stated, text, statuses]);
  return (
    <>
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'center',
          columnGap: 4,
          rowGap: 2,
          marginBottom: 3,
        }}
      >
        <SearchField
          text={text}
          onChange={setText}
          label={t('communication.filter.text')}
          clearLabel={t('communication.filter.clear')}
        />
        <StatusFilter lines={stated} chosen={statuses} onChange={setStatuses} />
        <span role="status">
          {shown.length === lines.length
            ? ''
            : t('communication.filter.shown', { shown: shown.length, total: lines.length })}
        </span>
      </Box>
      <PlanTable
        lines={shown}
        {...(canEdit ? { onOpen: setPlanned, onLog: (line: PlanLine) => setLogged(line.id) } : {})}
      />
      {planned && <PlanDialog actor={planned} plan={planned} leadsToActor onClose={() => setPlanned(null)} />}
      {logged && <QuickContactDialog actorId={logged} onClose={() => setLogged(null)} />}
    </>
  );
}

function useStated(lines: readonly PlanLine[]): readonly StatedLine[] {
  const statusOf = useStatusOf();
  return useMemo(() => lines.map((line) => ({ ...line, status: statusOf(line) })), [lines, statusOf]);
}

function StatusFilter(props: {
  lines: readonly StatedLine[];
  chosen: readonly PlanStatus[];
  onChange: (statuses: readonly PlanStatus[]) => void;
}) {
  const { t, formats } = useText();
  const { lines, chosen, onChange } = props;
  const counts = useMemo(() => Map.groupBy(lines, (line) => line.status), [lines]);
  return (
    <Box
      role="group"
      aria-label={t('communication.filter.statuses')}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}
    >
      {PLAN_STATUSES.map((status) => (
        <ToggleButton
          key={status}
          value={status}
          selected={chosen.includes(status)}
          onChange={() =>
            onChange(chosen.includes(status) ? chosen.filter((each) => each !== status) : [...chosen, status])
          }
          sx={{
            gap: 1.5,
            minHeight: 32,
            fontSize: '0.8125rem',
            whiteSpace: 'nowrap',
            padding: '3px 8px',
            borderColor: 'transparent',
            '&.Mui-selected': { borderColor: 'primary.main' },
          }}
        >
          <StatusSign tone={STATUS_TONES[status]} size={18} />
          {t(`communication.status.${status}`)} {formats.number(counts.get(status)?.length ?? 0)}
        </ToggleButton>
      ))}
    </Box>
  );
}
