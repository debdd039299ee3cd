/** What the command palette offers of this feature. */
import { Info } from 'lucide-react';
import { type Command, pageCommand } from '../search/command.ts';

export const initiativeCommands: readonly Command[] = [pageCommand('initiative', Info)];
