/** What the command palette offers of this feature. */
import { Network, Plus } from 'lucide-react';
import { type Command, createCommand, pageCommand } from '../search/command.ts';

export const governanceCommands: readonly Command[] = [
  createCommand('body', 'governance', Plus, (t) => t('governance.create')),
  pageCommand('governance', Network),
];
