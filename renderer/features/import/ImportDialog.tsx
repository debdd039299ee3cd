/** The way from a file to actors, in two steps: what the columns mean, and what will happen. */
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useEffect, useId, useState } from 'react';
import { hasNameColumn } from '../../../shared/domain/import/fields.ts';
import { RefusalLine } from '../../components/RefusalLine.tsx';
import { useText } from '../../components/text/use-text.ts';
import { useFileChoice } from '../document/file-choice.ts';
import { ColumnsStep } from './ColumnsStep.tsx';
import { ReviewStep } from './ReviewStep.tsx';
import { type Import, useImport } from './use-import.ts';

export function ImportDialog({ path, onClose }: { path: string; onClose: () => void }) {
  const { t } = useText();
  const titleId = useId();
  const importing = useImport();
  const { read, cancelReading, preview, mapping, review, isReading, isWorking, refusal } = importing;
  useEffect(() => {
    void read(path);
    return cancelReading;
  }, [path, read, cancelReading]);
  return (
    <Dialog
      open
      onClose={(_event, reason) => reason === 'escapeKeyDown' && onClose()}
      aria-labelledby={titleId}
      slotProps={{ paper: { sx: { maxWidth: 960 } } }}
    >
      <DialogTitle id={titleId} variant="h2">
        {t('import.dialog.title')}
      </DialogTitle>
      {/* Each step begins at its top. */}
      <DialogContent
        key={review ? 'review' : 'columns'}
        sx={{ display: 'flex', flexDirection: 'column', gap: 4 }}
      >
        {(isReading || isWorking) && (
          <Box>
            <LinearProgress aria-label={t(isReading ? 'import.dialog.reading' : 'import.dialog.working')} />
            <Typography variant="body2" color="text.secondary" aria-hidden sx={{ marginTop: 2 }}>
              {t(isReading ? 'import.dialog.reading' : 'import.dialog.working')} …
            </Typography>
          </Box>
        )}
        <RefusalLine refusal={refusal} />
        {preview && mapping && !review && <ColumnsStep {...{ importing, preview, mapping }} />}
        {preview && review && <ReviewStep review={review} />}
      </DialogContent>
      <Actions importing={importing} onClose={onClose} />
    </Dialog>
  );
}

function Actions({ importing, onClose }: { importing: Import; onClose: () => void }) {
  const { t } = useText();
  const { chooseOpen } = useFileChoice();
  const { preview, mapping, review, isReading, isWorking } = importing;
  const [isChoosing, setIsChoosing] = useState(false);
  const chooseOther = async () => {
    setIsChoosing(true);
    const chosen = await chooseOpen('table');
    setIsChoosing(false);
    if (chosen) await importing.read(chosen);
  };
  const run = async () => {
    if (await importing.run()) onClose();
  };
  return (
    <DialogActions sx={{ flexWrap: 'wrap', rowGap: 2 }}>
      {review ? (
        <Button onClick={importing.backToColumns}>{t('import.dialog.back')}</Button>
      ) : (
        <Button disabled={isChoosing} onClick={() => void chooseOther()}>
          {t('import.dialog.otherFile')}
        </Button>
      )}
      <span style={{ flex: 1 }} />
      <Button onClick={onClose}>{t('common.cancel')}</Button>
      {review ? (
        <RunButton review={review} isDisabled={isWorking} onClick={() => void run()} />
      ) : (
        <Button
          variant="contained"
          color="primary"
          disabled={!preview || isReading || isWorking || !isPlannable(mapping, preview.connectionCount)}
          onClick={() => void importing.plan()}
        >
          {t('import.dialog.review')}
        </Button>
      )}
    </DialogActions>
  );
}

function RunButton(props: {
  review: NonNullable<Import['review']>;
  isDisabled: boolean;
  onClick: () => void;
}) {
  const { t } = useText();
  const { actors, ties } = props.review.summary;
  const count = actors.created + actors.updated + ties.created + ties.updated;
  return (
    <Button
      variant="contained"
      color="primary"
      disabled={props.isDisabled || count === 0}
      onClick={props.onClick}
    >
      {t('import.dialog.run', { count })}
    </Button>
  );
}

/** Without names there are no actors; connections can do without. */
function isPlannable(mapping: Import['mapping'], connectionCount: number): boolean {
  if (!mapping) return false;
  return hasNameColumn(mapping) || (mapping.columns.length === 0 && connectionCount > 0);
}
