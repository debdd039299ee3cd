/** Our own file dialog, for shells without a native one: anywhere the user may go, by mouse or by keyboard. */
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { ConfirmDialog } from '../../../components/ConfirmDialog.tsx';
import { PlainField } from '../../../components/form/PlainField.tsx';
import { RefusalLine } from '../../../components/RefusalLine.tsx';
import { useText } from '../../../components/text/use-text.ts';
import type { ChosenFile } from '../file-choice.ts';
import { FolderList } from './FolderList.tsx';
import { NewFolderButton } from './NewFolderButton.tsx';
import { PathBar } from './PathBar.tsx';
import { PlaceList } from './PlaceList.tsx';
import { type Chooser, type FileRequest, lastPartOf, useChooser } from './use-chooser.ts';

export function FileChooser(props: { request: FileRequest; onDone: (chosen: ChosenFile | null) => void }) {
  const { t } = useText();
  const { request, onDone } = props;
  const chooser = useChooser(request, onDone);
  const isSave = request.mode === 'save';
  return (
    <Dialog
      open
      onClose={(_event, reason) => reason === 'escapeKeyDown' && onDone(null)}
      aria-labelledby="file-chooser-title"
      slotProps={{ paper: { sx: { maxWidth: 860, height: 'min(640px, calc(100% - 32px))' } } }}
    >
      <DialogTitle id="file-chooser-title" variant="h2">
        {isSave
          ? t(`files.saveTitle.${request.kind}`)
          : t(request.kind === 'table' ? 'files.openTable' : 'files.openTitle')}
      </DialogTitle>
      <DialogContent sx={{ display: 'flex', flexDirection: 'column', gap: 3, minHeight: 0 }}>
        <PathBar chooser={chooser} />
        <Box
          sx={{
            flex: 1,
            minHeight: 160,
            display: 'flex',
            flexDirection: { xs: 'column', sm: 'row' },
            gap: 3,
          }}
        >
          <PlaceList chooser={chooser} />
          <FolderList chooser={chooser} />
        </Box>
        {isSave && <SaveName chooser={chooser} />}
        <RefusalLine refusal={chooser.refusal} />
      </DialogContent>
      <DialogActions>
        {isSave && <NewFolderButton chooser={chooser} />}
        <span style={{ flex: 1 }} />
        <Button onClick={() => onDone(null)}>{t('common.cancel')}</Button>
        <Button
          variant="contained"
          color="primary"
          disabled={!chooser.canFinish}
          onClick={() => void chooser.finish()}
        >
          {isSave ? t('files.save') : t('files.open')}
        </Button>
      </DialogActions>
      <ReplaceQuestion chooser={chooser} />
    </Dialog>
  );
}

function SaveName({ chooser }: { chooser: Chooser }) {
  const { t } = useText();
  return (
    <div>
      <PlainField
        label={t('files.name')}
        value={chooser.name}
        onChange={chooser.setName}
        onEnter={() => void chooser.finish()}
        selectsOnFocus
        error={
          chooser.takenPath !== null && chooser.request.kind === 'document'
            ? t('files.takenText', { name: lastPartOf(chooser.takenPath) })
            : undefined
        }
      />
      {chooser.listing && !chooser.listing.isWritable && (
        <Typography variant="body2" role="status" sx={{ marginTop: 1 }}>
          {t('files.notWritable')}
        </Typography>
      )}
    </div>
  );
}

/** Asks before a report or a table is replaced. A document is never replaced: that is said at the name instead. */
function ReplaceQuestion({ chooser }: { chooser: Chooser }) {
  const { t } = useText();
  const path = chooser.takenPath;
  if (path === null || chooser.request.kind === 'document') return null;
  return (
    <ConfirmDialog
      title={t('files.replaceTitle')}
      confirmLabel={t('files.replace')}
      onConfirm={() => chooser.replace(path)}
      onClose={chooser.forgetTaken}
    >
      {t('files.replaceText', { name: lastPartOf(path) })}
    </ConfirmDialog>
  );
}
