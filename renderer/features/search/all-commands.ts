/** Every command there is, in the order of the work. A new feature adds its own here. */
import { communicationCommands } from '../communication/commands.ts';
import { documentCommands } from '../document/commands.ts';
import { governanceCommands } from '../governance/commands.ts';
import { initiativeCommands } from '../initiative/commands.ts';
import { measurementCommands } from '../measurement/commands.ts';
import { meetingsCommands } from '../meetings/commands.ts';
import { methodCommands } from '../method/commands.ts';
import { overviewCommands } from '../overview/commands.ts';
import { planCommands } from '../plan/commands.ts';
import { reportsCommands } from '../reports/commands.ts';
import { settingsCommands } from '../settings/commands.ts';
import { stakeholdersCommands } from '../stakeholders/commands.ts';
import { coverageCommands } from '../stakeholders/coverage/commands.ts';
import type { Command } from './command.ts';

export const ALL_COMMANDS: readonly Command[] = [
  ...overviewCommands,
  ...stakeholdersCommands,
  ...coverageCommands,
  ...communicationCommands,
  ...governanceCommands,
  ...meetingsCommands,
  ...planCommands,
  ...measurementCommands,
  ...methodCommands,
  ...reportsCommands,
  ...initiativeCommands,
  ...documentCommands,
  ...settingsCommands,
];
