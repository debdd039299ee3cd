/** What the command palette offers of this feature. */
import { FileInput, Table, UserPlus, Users, Waypoints } from 'lucide-react';
import { type Command, createCommand, pageCommand } from '../search/command.ts';

export const stakeholdersCommands: readonly Command[] = [
  createCommand('actor', 'stakeholders', UserPlus, (t) => t('stakeholders.create')),
  createCommand('import', 'stakeholders', FileInput, (t) => t('import.command')),
  pageCommand('stakeholders', Users),
  ...(['movement', 'salience', 'rainbow', 'engagement'] as const).map(
    (view): Command => ({
      id: `page.stakeholders.${view}`,
      group: 'page',
      icon: Users,
      label: ({ t }) => t(`maps.command.${view}`),
      run: ({ goTo }) => goTo(`/stakeholders?view=${view}`),
    }),
  ),
  {
    id: 'page.register',
    group: 'page',
    icon: Table,
    label: ({ t }) => t('register.command'),
    run: ({ goTo }) => goTo('/stakeholders/register'),
  },
  {
    id: 'page.network',
    group: 'page',
    icon: Waypoints,
    label: ({ t }) => t('network.command'),
    run: ({ goTo }) => goTo('/stakeholders/network'),
  },
];
