/** Where the file stands, in words with a sign: saved, only here, changed by somebody, read only. */
import Box from '@mui/material/Box';
import { Check, CircleDashed, Lock, type LucideIcon, RefreshCw, TriangleAlert } from 'lucide-react';
import type { DocumentState } from '../../../shared/contract/document.ts';
import { localDateOf } from '../../../shared/domain/dates.ts';
import { Icon } from '../../components/Icon.tsx';
import { localDateTimeOf } from '../../components/text/local-time.ts';
import { type Texts, useText } from '../../components/text/use-text.ts';
import { useLockHolder } from './use-lock-holder.ts';

export function DocumentStatus({ document }: { document: DocumentState }) {
  const texts = useText();
  const holder = useLockHolder(document);
  const status = statusOf(document, texts, holder?.user ?? null);
  return (
    <Box
      role="status"
      sx={(theme) => ({
        display: 'inline-flex',
        alignItems: 'center',
        gap: '6px',
        fontSize: '0.78125rem',
        color: status.tone === 'bad' ? theme.tokens.bad : 'text.secondary',
        '& svg': { color: status.tone ? theme.tokens[status.tone] : undefined },
      })}
    >
      <Icon of={status.icon} size={16} />
      <span>{status.sentence}</span>
    </Box>
  );
}

interface Status {
  readonly icon: LucideIcon;
  readonly sentence: string;
  readonly tone?: 'good' | 'bad' | 'warning';
}

function statusOf(document: DocumentState, texts: Texts, holder: string | null): Status {
  const { t } = texts;
  if (document.readOnly === 'locked') {
    const sentence = holder
      ? t('document.status.readOnly.locked', { user: holder })
      : t('document.status.readOnly.lockedByOther');
    return { icon: Lock, sentence };
  }
  if (document.readOnly) return { icon: Lock, sentence: t(`document.status.readOnly.${document.readOnly}`) };
  switch (document.publishStatus) {
    case 'pending':
      return { icon: CircleDashed, sentence: t('document.status.pending') };
    case 'publishing':
      return { icon: RefreshCw, sentence: t('document.status.publishing') };
    case 'failed':
      return { icon: TriangleAlert, sentence: t('document.status.failed'), tone: 'bad' };
    case 'changed-on-disk':
      return { icon: TriangleAlert, sentence: t('document.status.changedOnDisk'), tone: 'bad' };
    case 'published':
      return { icon: Check, sentence: savedAt(document.publishedAt, texts), tone: 'good' };
  }
}

function savedAt(instant: string | null, { t, formats }: Texts): string {
  if (instant === null) return t('document.status.new');
  const local = localDateTimeOf(instant);
  return local.startsWith(localDateOf(new Date()))
    ? t('document.status.published', { time: formats.time(local) })
    : t('document.status.publishedOn', { date: formats.date(local) });
}
