/** Covers the page with a sentence when the program cannot be reached. Uses no style attributes, which the policy forbids. */
import type { PageNotice } from './page-texts.ts';

const STYLES = `
  .ryggrad-notice { position: fixed; inset: 0; z-index: 9999; margin: 0; padding: 0; border: 0; width: 100%;
    height: 100%; max-width: none; max-height: none; display: grid; place-content: center;
    font: 18px/1.6 Inter, system-ui, sans-serif; color: #17292c; background: #f7f5f0; }
  .ryggrad-notice h1 { font-size: 1.5em; margin: 0 0 0.5em; }
  .ryggrad-notice p { margin: 0; }
  .ryggrad-notice div { max-width: 34em; padding: 2em; }
  @media (prefers-color-scheme: dark) { .ryggrad-notice { color: #e6ece9; background: #121a1b; } }`;

export interface NoticePlace {
  show(notice: PageNotice, language: string): void;
  hide(): void;
}

/** Makes the place of the notice. A modal dialog: nothing below it can be reached by mouse or keyboard. */
export function createNoticePlace(page: Document): NoticePlace {
  let dialog: HTMLDialogElement | null = null;
  const hide = () => {
    dialog?.remove();
    dialog = null;
  };
  const show = (notice: PageNotice, language: string) => {
    hide();
    dialog = page.createElement('dialog');
    dialog.className = 'ryggrad-notice';
    dialog.lang = language;
    dialog.addEventListener('cancel', (event) => event.preventDefault());
    const content = page.createElement('div');
    const title = page.createElement('h1');
    title.textContent = notice.title;
    title.id = 'ryggrad-notice-title';
    const text = page.createElement('p');
    text.textContent = notice.text;
    content.append(title, text);
    dialog.setAttribute('aria-labelledby', title.id);
    dialog.append(content);
    page.body.append(dialog);
    dialog.showModal();
  };
  const styles = new CSSStyleSheet();
  styles.replaceSync(STYLES);
  page.adoptedStyleSheets.push(styles);
  return {
    show: (notice, language) => {
      if (page.body) show(notice, language);
      else page.addEventListener('DOMContentLoaded', () => show(notice, language), { once: true });
    },
    hide,
  };
}
