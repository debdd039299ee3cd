/** What the command palette offers of this feature. */
import { CalendarDays, CalendarPlus } from 'lucide-react';
import { type Command, createCommand, pageCommand } from '../search/command.ts';

export const meetingsCommands: readonly Command[] = [
  createCommand('meeting', 'meetings', CalendarPlus, (t) => t('meetings.newMeeting')),
  pageCommand('meetings', CalendarDays),
];
