/** What the command palette offers of this feature. */
import { ListPlus, ListTree, Target } from 'lucide-react';
import { type Command, createCommand, pageCommand } from '../search/command.ts';

export const planCommands: readonly Command[] = [
  createCommand('goal', 'plan', Target, (t) => t('plan.newGoal')),
  createCommand('action', 'plan', ListPlus, (t) => t('plan.newAction')),
  pageCommand('plan', ListTree),
];
