/** What the command palette offers of who has a voice. */
import { UsersRound } from 'lucide-react';
import type { Command } from '../../search/command.ts';

export const coverageCommands: readonly Command[] = [
  {
    id: 'page.coverage',
    group: 'page',
    icon: UsersRound,
    label: ({ t }) => t('stakeholders.places.coverage'),
    run: ({ goTo }) => goTo('/stakeholders/coverage'),
  },
];
