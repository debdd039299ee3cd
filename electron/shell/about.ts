/** The system's about panel, for the moments when no window is there to show the program's own. */
import { app } from 'electron';
import type { Translate } from '../../shared/i18n/translator.ts';

export const COPYRIGHT = 'Ryggrad contributors, EUPL-1.2';

/** Fills the panel in the user's language; to be called again when the language changes. */
export function describeProgram(version: string, translate: Translate, iconFile: string | null): void {
  app.setAboutPanelOptions({
    applicationName: 'Ryggrad',
    applicationVersion: version,
    copyright: COPYRIGHT,
    credits: translate('menu.aboutCredits'),
    ...(iconFile === null ? {} : { iconPath: iconFile }),
  });
}

/** Shows the panel. */
export function showAbout(): void {
  app.showAboutPanel();
}
