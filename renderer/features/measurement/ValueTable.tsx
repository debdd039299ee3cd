/** The values of an indicator: a line for a new one, and all of them as a table, newest first. */
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { IndicatorDetails } from '../../../shared/contract/measurement.ts';
import type { IndicatorValue } from '../../../shared/domain/measurement/indicator.ts';
import { Card } from '../../components/Card.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Icon } from '../../components/Icon.tsx';
import { useRemoval } from '../../components/notices/use-removal.ts';
import { useText } from '../../components/text/use-text.ts';
import { valueInWords } from './indicator-words.ts';
import { NewValueLine } from './NewValueLine.tsx';
import { EditValueDialog } from './ValueDialog.tsx';

/** Older values than these are folded away. */
const FIRST_ROWS = 40;

export function ValueTable({ indicator, canEdit }: { indicator: IndicatorDetails; canEdit: boolean }) {
  const { t } = useText();
  const [edited, setEdited] = useState<IndicatorValue | null>(null);
  return (
    <Card
      isFlush
      title={t('measurement.values.title')}
      aside={t('measurement.values.count', { count: indicator.valueCount })}
    >
      {canEdit && (
        <Box sx={{ padding: 4.5, borderBottom: 1, borderColor: 'divider' }}>
          <NewValueLine indicator={indicator} />
        </Box>
      )}
      {indicator.values.length === 0 ? (
        <EmptyState sentence={t('measurement.values.none')} />
      ) : (
        <Values indicator={indicator} canEdit={canEdit} onEdit={setEdited} />
      )}
      {edited && <EditValueDialog indicator={indicator} value={edited} onClose={() => setEdited(null)} />}
    </Card>
  );
}

interface ValuesProps {
  readonly indicator: IndicatorDetails;
  readonly canEdit: boolean;
  readonly onEdit: (value: IndicatorValue) => void;
}

function Values({ indicator, canEdit, onEdit }: ValuesProps) {
  const { t } = useText();
  const [isWhole, setIsWhole] = useState(false);
  const newestFirst = [...indicator.values].reverse();
  const shown = isWhole ? newestFirst : newestFirst.slice(0, FIRST_ROWS);
  return (
    <>
      <Box component="table" sx={tableStyle}>
        <caption className="visually-hidden">
          {t('measurement.values.table', { name: indicator.name })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('measurement.values.date')}</th>
            <th scope="col" className="number">
              {t('measurement.values.value')}
            </th>
            <th scope="col">{t('measurement.values.note')}</th>
            {canEdit && (
              <th>
                <span className="visually-hidden">{t('measurement.values.actions')}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {shown.map((value) => (
            <ValueRow
              key={value.id}
              indicator={indicator}
              value={value}
              canEdit={canEdit}
              onEdit={() => onEdit(value)}
            />
          ))}
        </tbody>
      </Box>
      {shown.length < newestFirst.length && (
        <Box sx={{ padding: '10px 18px' }}>
          <Button size="small" onClick={() => setIsWhole(true)}>
            {t('measurement.values.showAll', { count: newestFirst.length })}
          </Button>
        </Box>
      )}
    </>
  );
}

function ValueRow(props: {
  indicator: IndicatorDetails;
  value: IndicatorValue;
  canEdit: boolean;
  onEdit: () => void;
}) {
  const { t, formats } = useText();
  const remove = useRemoval('measurement.deleteValue');
  const { id, measuredOn, value, note } = props.value;
  const date = formats.date(measuredOn);
  return (
    <tr>
      <th scope="row">{date}</th>
      <td className="number">{valueInWords(formats, props.indicator, value)}</td>
      <td className="note">{note}</td>
      {props.canEdit && (
        <td className="buttons">
          <IconButton
            aria-label={t('measurement.values.editOf', { date })}
            title={t('common.edit')}
            onClick={props.onEdit}
          >
            <Icon of={Pencil} size={16} />
          </IconButton>
          <IconButton
            aria-label={t('measurement.values.deleteOf', { date })}
            title={t('common.delete')}
            onClick={() => void remove({ id }, t('measurement.values.deleted', { date }))}
          >
            <Icon of={Trash2} size={16} />
          </IconButton>
        </td>
      )}
    </tr>
  );
}

const tableStyle = {
  borderCollapse: 'collapse',
  width: '100%',
  fontSize: '0.84375rem',
  '& th, & td': { padding: '5px 8px', textAlign: 'left', fontWeight: 400, verticalAlign: 'middle' },
  '& th:first-of-type': { paddingLeft: '18px', whiteSpace: 'nowrap' },
  '& thead th': { color: 'text.secondary', fontSize: '0.78125rem', fontWeight: 500, paddingY: '8px' },
  '& tbody tr': { borderTop: '1px solid', borderColor: 'divider' },
  '& .number': {
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
    paddingRight: '20px',
  },
  '& .note': { width: '60%', color: 'text.secondary', overflowWrap: 'anywhere' },
  '& .buttons': { whiteSpace: 'nowrap', textAlign: 'right', paddingRight: '12px' },
};
