/** Our own file dialog, for shells without a native one: anywhere the user may go, by mouse or by keyboard. */
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import type { Translate } from '../../../../shared/i18n/translator.ts';
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
        {titleOf(request, t)}
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
        {request.mode !== 'open' && <NotWritable chooser={chooser} />}
        <RefusalLine refusal={chooser.refusal} />
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap', rowGap: 2 }}>
        {request.mode !== 'open' && <NewFolderButton chooser={chooser} />}
        <span style={{ flex: 1 }} />
        <Button onClick={() => onDone(null)}>{t('common.cancel')}</Button>
        <Button
          variant="contained"
          color="primary"
          disabled={!chooser.canFinish}
          onClick={() => void chooser.finish()}
        >
          <FinishLabel chooser={chooser} />
        </Button>
      </DialogActions>
      <ReplaceQuestion chooser={chooser} />
    </Dialog>
  );
}

function SaveName({ chooser }: { chooser: Chooser }) {
  const { t } = useText();
  return (
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
  );
}

function NotWritable({ chooser }: { chooser: Chooser }) {
  const { t } = useText();
  if (chooser.listing?.isWritable !== false) return null;
  return (
    <Typography variant="body2" role="status">
      {t('files.notWritable')}
    </Typography>
  );
}

function titleOf(request: FileRequest, t: Translate): string {
  if (request.mode === 'folder') return t('files.folderTitle');
  if (request.mode === 'save') return t(`files.saveTitle.${request.kind}`);
  return t(request.kind === 'table' ? 'files.openTable' : 'files.openTitle');
}

/** A folder is chosen by its name, so that nobody wonders which of the two is meant: the open or the marked one. */
function FinishLabel({ chooser: { request, listing, typedPath } }: { chooser: Chooser }) {
  const { t } = useText();
  if (request.mode !== 'folder') return t(request.mode === 'save' ? 'files.save' : 'files.open');
  return (
    <Box component="span" sx={{ maxWidth: 240, overflow: 'hidden', textOverflow: 'ellipsis' }}>
      {t('files.chooseFolder', { name: lastPartOf(typedPath ?? listing?.path ?? '') })}
    </Box>
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
