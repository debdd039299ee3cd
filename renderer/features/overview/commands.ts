/** What the command palette offers of this feature. */
import { House } from 'lucide-react';
import { type Command, pageCommand } from '../search/command.ts';

export const overviewCommands: readonly Command[] = [pageCommand('overview', House)];
