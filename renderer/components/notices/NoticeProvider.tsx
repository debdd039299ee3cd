/** Shows notices one at a time. Refusals stay until they are read; good news goes by itself. */
import Alert, { type AlertProps } from '@mui/material/Alert';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Snackbar from '@mui/material/Snackbar';
import { X } from 'lucide-react';
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import type { RefusalData } from '../../../shared/domain/refusal.ts';
import { Icon } from '../Icon.tsx';
import { StatusSign, type Tone } from '../StatusChip.tsx';
import { refusalSentence } from '../text/refusal-sentence.ts';
import { useText } from '../text/use-text.ts';
import { type Notice, NoticeContext } from './notices.ts';

/** Long enough to read a sentence twice. */
const SHOWN_MS = 6000;

export function NoticeProvider({ children }: { children: ReactNode }) {
  const { t } = useText();
  const [notice, setNotice] = useState<Notice | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  const show = useCallback((next: Notice) => {
    setNotice(next);
    setIsOpen(true);
  }, []);
  const value = useMemo(
    () => ({
      show,
      showRefusal: (refusal: RefusalData) => show({ sentence: refusalSentence(t, refusal), tone: 'bad' }),
    }),
    [show, t],
  );
  const close = (_event: unknown, reason?: string) => {
    // Good news makes way for whatever comes next; a refusal or an offer waits to be read.
    const waits = notice?.tone === 'bad' || notice?.waits || notice?.action !== undefined;
    if (reason !== 'clickaway' || !waits) setIsOpen(false);
  };
  return (
    <NoticeContext value={value}>
      {children}
      <Snackbar
        open={isOpen}
        onClose={close}
        autoHideDuration={notice?.tone === 'bad' || notice?.waits ? null : SHOWN_MS}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }}
      >
        <NoticeBar notice={notice} onClose={close} />
      </Snackbar>
    </NoticeContext>
  );
}

/** The snackbar moves its child by ref and style, so whatever else it is given goes to the bar. */
function NoticeBar({
  notice,
  onClose,
  ...moved
}: { notice: Notice | null; onClose: (event: unknown) => void } & Omit<AlertProps, 'onClose' | 'action'>) {
  const { t } = useText();
  const tone: Tone = notice?.tone ?? 'good';
  const { action } = notice ?? {};
  return (
    <Alert
      {...moved}
      icon={<StatusSign tone={tone} />}
      role={tone === 'bad' ? 'alert' : 'status'}
      action={
        <>
          {action && (
            <Button
              size="small"
              onClick={(event) => {
                action.onClick();
                onClose(event);
              }}
            >
              {action.label}
            </Button>
          )}
          <IconButton size="small" onClick={onClose} aria-label={t('common.close')}>
            <Icon of={X} />
          </IconButton>
        </>
      }
      sx={{
        maxWidth: 640,
        alignItems: 'center',
        bgcolor: 'background.paper',
        color: 'text.primary',
        border: 1,
        borderColor: 'text.disabled',
        '& .MuiAlert-action': { paddingTop: 0, alignItems: 'center', gap: 1 },
      }}
    >
      {notice?.sentence}
    </Alert>
  );
}
