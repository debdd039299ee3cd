/** Document commands that come from the keyboard, the native menu and the system. */
import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import type { MenuCommand } from '../../../shared/contract/events.ts';
import { useEvent } from '../../api/use-event.ts';
import { useQueryOf } from '../../api/use-query-of.ts';
import type { DocumentCommands } from './document-commands.ts';

/** True while the keys belong to a text field or a dialog: their own undo comes first. */
function isTyping(): boolean {
  const element = document.activeElement;
  return (
    element instanceof HTMLInputElement ||
    element instanceof HTMLTextAreaElement ||
    (element instanceof HTMLElement && element.isContentEditable) ||
    document.querySelector('[role="dialog"][aria-modal="true"], [role="alertdialog"]') !== null
  );
}

export function useWindowCommands(commands: DocumentCommands): void {
  const navigate = useNavigate();
  const { data: state } = useQueryOf('document.state', {});
  useEvent('document.openRequested', ({ path }) => commands.open(path));
  useEvent('menu.command', ({ command }) => run(command, commands, navigate));
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const command = commandOfKeys(event);
      if (command === null) return;
      event.preventDefault();
      if (command === 'publish') commands.publish();
      else commands[command]();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [commands]);
  const isPending = state?.publishStatus === 'pending';
  useEffect(() => {
    if (!isPending) return;
    // Whoever leaves the window may be about to pull out the USB stick.
    window.addEventListener('blur', commands.publish);
    return () => window.removeEventListener('blur', commands.publish);
  }, [isPending, commands]);
}

function commandOfKeys(event: KeyboardEvent): 'undo' | 'redo' | 'publish' | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  const key = event.key.toLowerCase();
  if (key === 's' && !event.shiftKey) return 'publish';
  if (isTyping()) return null;
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
  return key === 'y' && !event.shiftKey ? 'redo' : null;
}

function run(command: MenuCommand, commands: DocumentCommands, navigate: (to: string) => unknown): void {
  // The search in the top bar listens for itself.
  if (command === 'search') return;
  const isText = (command === 'undo' || command === 'redo') && isTyping();
  const actions: Record<Exclude<MenuCommand, 'search'>, () => unknown> = {
    new: commands.createNew,
    open: commands.chooseAndOpen,
    'save-copy': commands.saveCopy,
    close: commands.closeDocument,
    // The menu has taken the key: the text field's own undo must be asked for.
    undo: isText ? () => document.execCommand('undo') : commands.undo,
    redo: isText ? () => document.execCommand('redo') : commands.redo,
    settings: () => navigate('/settings'),
    about: () => navigate('/settings'),
    report: () => navigate('/reports'),
  };
  actions[command]();
}
