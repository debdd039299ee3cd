/** What the command palette offers of this feature. */
import { MessageSquarePlus, MessagesSquare } from 'lucide-react';
import type { Command } from '../search/command.ts';
import { CONTACT_PAGE, logAddress } from './addresses.ts';

export const communicationCommands: readonly Command[] = [
  {
    id: 'create.contact',
    group: 'create',
    icon: MessageSquarePlus,
    label: ({ t }) => t('communication.log'),
    isAvailable: ({ canEdit }) => canEdit,
    run: ({ goTo }) => goTo(logAddress()),
  },
  {
    id: 'page.contact',
    group: 'page',
    icon: MessagesSquare,
    label: ({ t }) => t('stakeholders.places.contact'),
    run: ({ goTo }) => goTo(CONTACT_PAGE),
  },
];
