/** Keeps menu, about panel and colour scheme in step with settings and document. */
import { app, nativeTheme } from 'electron';
import type { DocumentState, RecentDocument } from '../../shared/contract/document.ts';
import type { Translate } from '../../shared/i18n/translator.ts';
import type { Backend } from '../backend/backend.ts';
import type { SettingsStore } from '../backend/handlers.ts';
import { describeProgram } from './about.ts';
import { installMenu, type MenuActions } from './menu.ts';

export interface MenuNeeds {
  readonly backend: Backend;
  readonly settings: SettingsStore;
  readonly translate: () => Translate;
  readonly iconFile: string | null;
  readonly actions: MenuActions;
}

/** Builds the menu now and again whenever the language, the open document or the recent files change. */
export function keepMenuCurrent(needs: MenuNeeds): void {
  const { backend, settings, translate } = needs;
  let openPath: string | null = null;
  let recent: readonly RecentDocument[] = [];

  const refreshMenu = () => {
    const state = {
      translate: translate(),
      platform: process.platform,
      isDevelopment: !app.isPackaged,
      hasDocument: openPath !== null,
      recent: recent.filter((entry) => entry.exists),
    };
    installMenu(state, needs.actions);
  };
  const refreshRecent = async () => {
    const answer = await backend.dispatch('document.recent', {});
    if (answer.ok) recent = answer.value as readonly RecentDocument[];
    refreshMenu();
  };
  const applySettings = () => {
    const { theme } = settings.get();
    // High contrast is light or dark as the system is.
    nativeTheme.themeSource = theme === 'contrast' ? 'system' : theme;
    describeProgram(app.getVersion(), translate(), needs.iconFile);
    refreshMenu();
  };

  backend.onEvent((name, payload) => {
    if (name === 'settings.changed') applySettings();
    if (name !== 'document.state') return;
    const path = (payload as DocumentState | null)?.path ?? null;
    // Every change moves the state; only another document changes the menu.
    if (path === openPath) return;
    openPath = path;
    void refreshRecent();
  });
  applySettings();
  void refreshRecent();
}
