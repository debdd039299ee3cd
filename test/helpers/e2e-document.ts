/** A new document in the window under test, made and read over the window's own bridge. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Answer, InputOf, OperationName, OutputOf } from '../../shared/contract/contract.ts';
import type { Language } from '../../shared/domain/languages.ts';

/** Asks the backend past everything the window has cached. Throws when it refuses. */
export async function askBackend<Name extends OperationName>(
  page: Page,
  name: Name,
  input: InputOf<Name>,
): Promise<OutputOf<Name>> {
  const answer = await page.evaluate(
    ([operation, given]) => window.ryggrad?.invoke(operation as string, given),
    [name, input] as const,
  );
  const { ok, ...rest } = answer as Answer<OutputOf<Name>>;
  if (!ok) throw new Error(`${name} was refused: ${JSON.stringify(rest)}`);
  return (rest as { value: OutputOf<Name> }).value;
}

/** Makes an empty initiative in the folder, opens it and goes to a page. Gives its path. */
export async function newDocumentAt(
  page: Page,
  folder: string,
  address: string,
  language: Language = 'nb',
): Promise<string> {
  const path = join(folder, 'Prøve æøå.ryggrad');
  await page.waitForFunction(() => window.ryggrad !== undefined);
  await askBackend(page, 'settings.update', { language });
  await askBackend(page, 'document.create', { path, name: 'Prøve', language, template: 'empty' });
  // A newly opened document goes to its overview first.
  await page.waitForURL(/#\/overview/);
  await goTo(page, address);
  return path;
}

/** Goes to an address within the window, such as `/stakeholders`. */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#${address}`);
}

/** Waits until the page of an address is drawn with its answers, figures and fonts. */
export async function isDrawn(page: Page, address: string): Promise<void> {
  const path = address.replace(/[?#].*$/, '');
  await page.locator(`main[data-address="${path}"]`).waitFor();
  await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
  await page.waitForFunction(async () => {
    await document.fonts.ready;
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    return document.querySelector('[aria-busy="true"]') === null && document.getAnimations().length === 0;
  });
}

/** Chooses an answer in a select field by its label. */
export async function choose(page: Page, label: RegExp, answer: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: answer, exact: true }).click();
}
