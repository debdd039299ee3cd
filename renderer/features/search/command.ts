/** How a feature declares its commands: in `commands.ts` of its folder, composed in `all-commands.ts`. */
import type { LucideIcon } from 'lucide-react';
import type { DocumentState } from '../../../shared/contract/document.ts';
import type { Preferences } from '../../../shared/contract/settings.ts';
import type { Language } from '../../../shared/domain/languages.ts';
import type { Translate } from '../../../shared/i18n/translator.ts';
import type { Creatable } from '../../components/creation-request.ts';
import type { DocumentCommands } from '../document/document-commands.ts';

/** The order in which they stand while nothing is typed. */
export const COMMAND_GROUPS = ['create', 'page', 'file', 'settings'] as const;
export type CommandGroup = (typeof COMMAND_GROUPS)[number];

/** What a command may look at and do. */
export interface CommandContext {
  readonly t: Translate;
  readonly language: Language;
  readonly document: DocumentState;
  readonly canEdit: boolean;
  readonly documents: DocumentCommands;
  goTo(address: string): void;
  /** Goes to a page and opens its form for a new item. */
  create(address: string, what: Creatable): void;
  setPreferences(changes: Partial<Preferences>): void;
}

export interface Command {
  readonly id: string;
  readonly group: CommandGroup;
  readonly icon: LucideIcon;
  readonly label: (context: CommandContext) => string;
  /** Left out: always. */
  readonly isAvailable?: (context: CommandContext) => boolean;
  readonly run: (context: CommandContext) => void;
}

type PageName =
  | 'overview'
  | 'stakeholders'
  | 'governance'
  | 'meetings'
  | 'plan'
  | 'measurement'
  | 'method'
  | 'reports'
  | 'initiative'
  | 'settings';

/** The command that goes to a page of the navigation. */
export function pageCommand(page: PageName, icon: LucideIcon): Command {
  return {
    id: `page.${page}`,
    group: 'page',
    icon,
    label: ({ t }) => t(`navigation.${page}`),
    run: ({ goTo }) => goTo(`/${page}`),
  };
}

/** The command that makes a new item on its page. Not there while the document is only read. */
export function createCommand(
  what: Creatable,
  page: PageName,
  icon: LucideIcon,
  label: (t: Translate) => string,
): Command {
  return {
    id: `create.${what}`,
    group: 'create',
    icon,
    label: ({ t }) => label(t),
    isAvailable: ({ canEdit }) => canEdit,
    run: ({ create }) => create(`/${page}`, what),
  };
}
