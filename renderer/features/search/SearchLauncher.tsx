/** The field in the top bar, and the keys, that open the palette. Remembers what was chosen in this document. */
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { Search } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import type { DocumentState } from '../../../shared/contract/document.ts';
import { useEvent } from '../../api/use-event.ts';
import { Icon } from '../../components/Icon.tsx';
import { useText } from '../../components/text/use-text.ts';
import { Palette } from './Palette.tsx';
import type { RecentChoice } from './sections.ts';

/** More than these are found faster by typing. */
const MOST_RECENT = 6;
const isApple = /Mac|iPhone|iPad/.test(navigator.userAgent);

export function SearchLauncher({ document }: { document: DocumentState }) {
  const [isOpen, setIsOpen] = useState(false);
  const [recent, setRecent] = useState<readonly RecentChoice[]>([]);
  const open = useCallback(() => setIsOpen(true), []);
  useShortcut(open);
  useEvent('menu.command', ({ command }) => command === 'search' && openUnlessTyping(open));
  const remember = (choice: RecentChoice) =>
    setRecent((before) => [choice, ...before.filter((each) => !isSame(each, choice))].slice(0, MOST_RECENT));
  return (
    <>
      <LauncherField isOpen={isOpen} onOpen={open} />
      {isOpen && (
        <Palette document={document} recent={recent} onChosen={remember} onClose={() => setIsOpen(false)} />
      )}
    </>
  );
}

const isSame = (a: RecentChoice, b: RecentChoice) => a.kind === b.kind && a.id === b.id;

/** Looks like a field, and in a narrow window like the other buttons. */
function LauncherField({ isOpen, onOpen }: { isOpen: boolean; onOpen: () => void }) {
  const { t } = useText();
  return (
    <ButtonBase
      onClick={onOpen}
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      aria-keyshortcuts={isApple ? 'Meta+K' : 'Control+K'}
      sx={(theme) => ({
        flex: { md: '0 1 300px' },
        minWidth: { xs: 34, md: 120 },
        minHeight: 34,
        padding: { xs: '7px', md: '0 8px 0 11px' },
        justifyContent: 'flex-start',
        gap: '9px',
        borderRadius: '8px',
        border: { md: `1px solid ${theme.tokens.inkThird}` },
        bgcolor: { md: theme.tokens.background },
        color: theme.tokens.inkSecond,
        fontSize: '0.875rem',
        '&:hover': { bgcolor: theme.tokens.faintLine },
      })}
    >
      <Icon of={Search} />
      <Box
        component="span"
        sx={{
          flex: 1,
          textAlign: 'left',
          whiteSpace: 'nowrap',
          overflow: 'hidden',
          textOverflow: 'ellipsis',
          // In a narrow window the name stays, for those who hear it.
          position: { xs: 'absolute', md: 'static' },
          width: { xs: '1px', md: 'auto' },
          height: { xs: '1px', md: 'auto' },
          clipPath: { xs: 'inset(50%)', md: 'none' },
        }}
      >
        {t('search.field')}
      </Box>
      <Box
        component="kbd"
        aria-hidden
        sx={(theme) => ({
          display: { xs: 'none', lg: 'block' },
          font: 'inherit',
          fontSize: '0.6875rem',
          padding: '1px 6px',
          borderRadius: '4px',
          border: `1px solid ${theme.tokens.line}`,
          bgcolor: theme.tokens.surface,
          color: theme.tokens.inkSecond,
        })}
      >
        {t(isApple ? 'search.keys.command' : 'search.keys.control')}
      </Box>
    </ButtonBase>
  );
}

/** From anywhere but another dialog: what is typed there must not be left behind. */
function openUnlessTyping(open: () => void): void {
  if (document.querySelector('[role="dialog"][aria-modal="true"], [role="alertdialog"]') === null) open();
}

/** Ctrl+K, on a Mac Cmd+K. The native menu has the same keys where there is one. */
function useShortcut(open: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isModified = isApple ? event.metaKey : event.ctrlKey;
      if (!isModified || event.altKey || event.shiftKey || event.key.toLowerCase() !== 'k') return;
      // The browser's own search bar never comes up instead.
      event.preventDefault();
      openUnlessTyping(open);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [open]);
}
