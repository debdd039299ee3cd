/** What the command palette offers of this feature: its page, and every language and theme. */
import { Languages, Settings, SunMoon } from 'lucide-react';
import { THEMES } from '../../../shared/contract/settings.ts';
import { LANGUAGES } from '../../../shared/domain/languages.ts';
import { type Command, pageCommand } from '../search/command.ts';

export const settingsCommands: readonly Command[] = [
  pageCommand('settings', Settings),
  ...LANGUAGES.map(
    (language): Command => ({
      id: `settings.language.${language}`,
      group: 'settings',
      icon: Languages,
      label: ({ t }) => t('search.commands.language', { name: t(`settings.languages.${language}`) }),
      isAvailable: (context) => context.language !== language,
      run: ({ setPreferences }) => setPreferences({ language }),
    }),
  ),
  ...THEMES.map(
    (theme): Command => ({
      id: `settings.theme.${theme}`,
      group: 'settings',
      icon: SunMoon,
      label: ({ t }) => t('search.commands.theme', { name: t(`settings.themes.${theme}`) }),
      run: ({ setPreferences }) => setPreferences({ theme }),
    }),
  ),
];
