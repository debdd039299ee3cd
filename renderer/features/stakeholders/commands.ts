/** What the command palette offers of this feature. */
import { UserPlus, Users } from 'lucide-react';
import { type Command, createCommand, pageCommand } from '../search/command.ts';

export const stakeholdersCommands: readonly Command[] = [
  createCommand('actor', 'stakeholders', UserPlus, (t) => t('stakeholders.create')),
  pageCommand('stakeholders', Users),
];
