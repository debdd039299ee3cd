/** What the user must know about the file before going on: changed by somebody, read only, cannot be written. */
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import type { DocumentState } from '../../../shared/contract/document.ts';
import { useOperation } from '../../api/use-operation.ts';
import { StatusSign, type Tone, toneColours } from '../../components/StatusChip.tsx';
import { momentInWords } from '../../components/text/local-time.ts';
import { refusalSentence } from '../../components/text/refusal-sentence.ts';
import { useText } from '../../components/text/use-text.ts';
import { useDocumentCommands } from './document-commands.ts';
import { useLockHolder } from './use-lock-holder.ts';

export function DocumentBanner({ document }: { document: DocumentState }) {
  if (document.publishStatus === 'changed-on-disk') return <ChangedOnDisk />;
  if (document.readOnly) return <ReadOnly document={document} />;
  if (document.publishStatus === 'failed') return <NotWritten document={document} />;
  return null;
}

function ChangedOnDisk() {
  const { t } = useText();
  const resolve = useOperation('document.resolveChangedOnDisk');
  return (
    <Banner
      tone="bad"
      heading={t('document.changed.heading')}
      sentence={t('document.changed.sentence')}
      actions={
        <>
          <Button disabled={resolve.isRunning} onClick={() => void resolve.run({ continueWith: 'mine' })}>
            {t('document.changed.mine')}
          </Button>
          <Button disabled={resolve.isRunning} onClick={() => void resolve.run({ continueWith: 'theirs' })}>
            {t('document.changed.theirs')}
          </Button>
        </>
      }
    />
  );
}

function ReadOnly({ document }: { document: DocumentState }) {
  const { t, formats } = useText();
  const { saveCopy, open } = useDocumentCommands();
  const holder = useLockHolder(document);
  const sentence = holder
    ? t('document.readOnly.lockedBy', {
        user: holder.user,
        machine: holder.machine,
        since: momentInWords(formats, holder.since),
      })
    : t(`document.readOnly.${document.readOnly ?? 'chosen'}`);
  return (
    <Banner
      tone="information"
      sentence={sentence}
      actions={
        <>
          {document.readOnly !== 'folder' && (
            <Button size="small" onClick={() => open(document.path)}>
              {t('document.readOnly.edit')}
            </Button>
          )}
          <Button size="small" onClick={saveCopy}>
            {t('document.readOnly.saveCopy')}
          </Button>
        </>
      }
    />
  );
}

function NotWritten({ document }: { document: DocumentState }) {
  const { t } = useText();
  const { publish, saveCopy } = useDocumentCommands();
  const { publishRefusal } = document;
  return (
    <Banner
      tone="bad"
      heading={t('document.status.failed')}
      sentence={publishRefusal ? refusalSentence(t, publishRefusal) : ''}
      actions={
        <>
          <Button onClick={publish}>{t('document.failed.retry')}</Button>
          <Button onClick={saveCopy}>{t('document.failed.saveCopy')}</Button>
        </>
      }
    />
  );
}

function Banner(props: { tone: Tone; heading?: string; sentence: string; actions: ReactNode }) {
  return (
    <Box
      role={props.tone === 'bad' ? 'alert' : 'status'}
      sx={(theme) => ({
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 3,
        padding: { xs: '12px 16px', md: '12px 24px' },
        borderBottom: 1,
        borderColor: 'divider',
        backgroundColor: toneColours(theme, props.tone).backgroundColor,
      })}
    >
      <Box sx={{ display: 'flex', '& > span': { backgroundColor: 'background.paper' } }}>
        <StatusSign tone={props.tone} />
      </Box>
      <Box sx={{ flex: '1 1 300px', maxWidth: '84ch' }}>
        {props.heading && <strong>{props.heading}. </strong>}
        {props.sentence}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>{props.actions}</Box>
    </Box>
  );
}
