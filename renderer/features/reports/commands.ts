/** What the command palette offers of this feature. */
import { FilePlus2, FileText } from 'lucide-react';
import { type Command, pageCommand } from '../search/command.ts';

export const reportsCommands: readonly Command[] = [
  {
    id: 'reports.make',
    group: 'create',
    icon: FilePlus2,
    label: ({ t }) => t('search.commands.report'),
    run: ({ goTo }) => goTo('/reports'),
  },
  {
    id: 'reports.makeStakeholders',
    group: 'create',
    icon: FilePlus2,
    label: ({ t }) => t('search.commands.stakeholdersReport'),
    run: ({ goTo }) => goTo('/reports?type=stakeholders'),
  },
  pageCommand('reports', FileText),
];
