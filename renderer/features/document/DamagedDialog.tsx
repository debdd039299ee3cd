/** A damaged file: offers the newest good backup and a salvage of what can be read. The file itself is never touched. */

import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import type { BackupEntry } from '../../../shared/contract/document.ts';
import { useOperation } from '../../api/use-operation.ts';
import { useQueryOf } from '../../api/use-query-of.ts';
import { useNotices } from '../../components/notices/notices.ts';
import { fileSize } from '../../components/text/file-size.ts';
import { momentInWords } from '../../components/text/local-time.ts';
import { refusalSentence } from '../../components/text/refusal-sentence.ts';
import { useText } from '../../components/text/use-text.ts';
import { ChoiceDialog } from './ChoiceDialog.tsx';
import { useFileChoice } from './file-choice.ts';
import type { ObstacleProps } from './Obstacles.tsx';

export function DamagedDialog({ obstacle, onDone }: ObstacleProps) {
  const { t } = useText();
  const { path, refusal } = obstacle;
  const { data: backups } = useQueryOf('document.backups', { path });
  const fileName = path.split(/[\\/]/).at(-1) ?? path;
  const newest = backups?.toSorted((a, b) => (a.madeAt < b.madeAt ? 1 : -1))[0];
  return (
    <ChoiceDialog
      title={t('document.damaged.title')}
      onClose={onDone}
      actions={<Button onClick={onDone}>{t('common.cancel')}</Button>}
    >
      <Typography>{refusalSentence(t, refusal)}</Typography>
      {newest && <RestoreChoice path={path} fileName={fileName} backup={newest} onDone={onDone} />}
      {backups && !newest && <Typography variant="subtitle1">{t('document.damaged.noBackup')}</Typography>}
      <SalvageChoice path={path} fileName={fileName} onDone={onDone} />
    </ChoiceDialog>
  );
}

interface Way {
  readonly path: string;
  readonly fileName: string;
  readonly onDone: () => void;
}

const bareName = (fileName: string) => fileName.replace(/\.ryggrad$/i, '');

function RestoreChoice({ path, fileName, backup, onDone }: Way & { backup: BackupEntry }) {
  const { t, formats } = useText();
  const { show } = useNotices();
  const { chooseSave } = useFileChoice();
  const restore = useOperation('document.restoreBackup');
  const run = async () => {
    const chosen = await chooseSave(
      'document',
      t('document.damaged.restoredName', { name: bareName(fileName) }),
    );
    if (!chosen) return;
    const answer = await restore.run({ path, backupId: backup.id, saveAs: chosen.path });
    if (!answer.ok) return;
    onDone();
    show({ sentence: t('document.damaged.restored', { file: answer.value.fileName }) });
  };
  return (
    <WayOn help={t('document.damaged.backupHelp', { size: fileSize(formats, backup.sizeBytes) })}>
      <Button variant="contained" color="primary" disabled={restore.isRunning} onClick={() => void run()}>
        {t('document.damaged.backup', { when: momentInWords(formats, backup.madeAt) })}
      </Button>
    </WayOn>
  );
}

function SalvageChoice({ path, fileName, onDone }: Way) {
  const { t } = useText();
  const { show } = useNotices();
  const { chooseSave } = useFileChoice();
  const salvage = useOperation('document.salvage');
  const run = async () => {
    const chosen = await chooseSave(
      'document',
      t('document.damaged.salvagedName', { name: bareName(fileName) }),
    );
    if (!chosen) return;
    const answer = await salvage.run({ path, saveAs: chosen.path });
    if (!answer.ok) return;
    onDone();
    const { savedRows, lostRows } = answer.value;
    show({ sentence: t('document.damaged.salvaged', { saved: savedRows, lost: lostRows }) });
  };
  return (
    <WayOn help={t('document.damaged.salvageHelp')}>
      <Button disabled={salvage.isRunning} onClick={() => void run()}>
        {t('document.damaged.salvage')}
      </Button>
    </WayOn>
  );
}

function WayOn({ help, children }: { help: string; children: ReactNode }) {
  return (
    <Box sx={{ marginTop: 3 }}>
      {children}
      <Typography variant="body2" sx={{ color: 'text.secondary', marginTop: 1 }}>
        {help}
      </Typography>
    </Box>
  );
}
