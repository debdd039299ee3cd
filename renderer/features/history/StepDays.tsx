/** Steps day by day: when and by whom, and each line with what it was before. */
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import type { HistoryStep } from '../../../shared/contract/history.ts';
import { localDateOf } from '../../../shared/domain/dates.ts';
import type { StepLine } from '../../../shared/domain/history/tell-steps.ts';
import { useCanEdit } from '../../api/use-can-edit.ts';
import { Card } from '../../components/Card.tsx';
import { useRemoval } from '../../components/notices/use-removal.ts';
import { localDateTimeOf } from '../../components/text/local-time.ts';
import { useText } from '../../components/text/use-text.ts';
import { BringBackButton } from './BringBackButton.tsx';

export function StepDays({ steps }: { steps: readonly HistoryStep[] }) {
  const { formats } = useText();
  const days = Map.groupBy(steps, (step) => localDateOf(new Date(step.happenedAt)));
  return [...days].map(([day, ofDay]) => (
    <Card key={day} title={formats.longDate(day)} isFlush>
      <Box component="ol" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {ofDay.map((step) => (
          <Step key={step.number} step={step} />
        ))}
      </Box>
    </Card>
  ));
}

function Step({ step }: { step: HistoryStep }) {
  const { t, formats } = useText();
  const time = formats.time(localDateTimeOf(step.happenedAt));
  return (
    <Box component="li" sx={{ padding: '10px 18px 12px', '& + &': { borderTop: 1, borderColor: 'divider' } }}>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {t('changes.by', { time, author: step.author || t('changes.unnamed') })}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {step.lines.map((line, index) => (
          // Lines of a step never change places, and one row may have two of them.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <Line key={index} line={line} transactionNumber={step.number} />
        ))}
      </Box>
    </Box>
  );
}

interface LineProps {
  readonly line: StepLine;
  readonly transactionNumber: number;
}

function Line({ line, transactionNumber }: LineProps) {
  const { t } = useText();
  const canEdit = useCanEdit();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const text = line.earlier?.text ?? null;
  return (
    <Box component="li" sx={{ marginTop: 1 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 3, rowGap: 1 }}>
        <Typography sx={{ flex: '1 1 260px', minWidth: 0, overflowWrap: 'anywhere' }}>{line.text}</Typography>
        {text !== null && (
          <Button size="small" aria-expanded={isOpen} aria-controls={id} onClick={() => setIsOpen(!isOpen)}>
            {t(isOpen ? 'changes.hideText' : 'changes.showText')}
          </Button>
        )}
        {canEdit && line.earlier && <RestoreButton line={line} transactionNumber={transactionNumber} />}
        {canEdit && line.canComeBack && (
          <BringBackButton
            table={line.table}
            rowId={line.rowId}
            transactionNumber={transactionNumber}
            name={line.text}
          />
        )}
      </Box>
      <Box id={id} hidden={!isOpen}>
        {isOpen && (
          <Typography
            component="blockquote"
            sx={{
              margin: '8px 0 4px',
              paddingLeft: 3,
              borderLeft: 2,
              borderColor: 'divider',
              color: 'text.secondary',
              whiteSpace: 'pre-line',
              overflowWrap: 'anywhere',
              maxWidth: '72ch',
            }}
          >
            {text}
          </Typography>
        )}
      </Box>
    </Box>
  );
}

/** Done at once and told with an undo, as deleting is. */
function RestoreButton({ line, transactionNumber }: LineProps) {
  const { t } = useText();
  const restore = useRemoval('history.restoreField');
  const { table, rowId, earlier } = line;
  if (!earlier) return null;
  const { field, value, text } = earlier;
  const label =
    value !== null
      ? t('changes.restore.value', { value })
      : t(text === null ? 'changes.restore.empty' : 'changes.restore.text');
  return (
    <Button
      size="small"
      onClick={() => void restore({ table, rowId, field, transactionNumber }, t('changes.restore.done'))}
    >
      {label}
    </Button>
  );
}
