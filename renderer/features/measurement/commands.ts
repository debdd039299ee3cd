/** What the command palette offers of this feature. */
import { ChartNoAxesColumn, Plus } from 'lucide-react';
import { type Command, createCommand, pageCommand } from '../search/command.ts';

export const measurementCommands: readonly Command[] = [
  createCommand('indicator', 'measurement', Plus, (t) => t('measurement.newIndicator')),
  pageCommand('measurement', ChartNoAxesColumn),
];
