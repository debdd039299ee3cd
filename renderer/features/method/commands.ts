/** What the command palette offers of this feature. */
import { Compass } from 'lucide-react';
import { type Command, pageCommand } from '../search/command.ts';

export const methodCommands: readonly Command[] = [pageCommand('method', Compass)];
