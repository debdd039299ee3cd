/** The way up from a page below another: actor, body, meeting and indicator each say where they lie. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askBackend, goTo } from '../helpers/e2e-document.ts';
import { launchProgram, type ProgramWindow, whyNoWindow } from '../helpers/launch-program.ts';

describe.skipIf(whyNoWindow !== null)(`the trail${whyNoWindow === null ? '' : ` (${whyNoWindow})`}`, () => {
  let window: ProgramWindow;
  let page: Page;
  beforeAll(async () => {
    window = await launchProgram();
    page = window.page;
    page.setDefaultTimeout(8000);
    await page.waitForFunction(() => globalThis.window.ryggrad !== undefined);
    await askBackend(page, 'settings.update', { language: 'nb' });
    await askBackend(page, 'document.createDemo', { language: 'nb' });
    await page.waitForURL(/#\/overview/);
  });
  afterAll(async () => window?.close());

  const trail = () => page.getByRole('navigation', { name: 'Du er her' });
  const steps = async () => (await trail().getByRole('listitem').allInnerTexts()).map((text) => text.trim());

  test('a person lies below their organisation; the first step leads back to the map', async () => {
    const actors = await askBackend(page, 'stakeholders.listActors', {});
    const person = actors.find((actor) => actor.kind === 'person' && actor.organisationName !== null);
    await goTo(page, `/stakeholders/${person?.id}`);
    await expect.poll(steps).toEqual(['Interessenter', person?.organisationName, person?.name]);
    await trail().getByRole('link', { name: 'Interessenter' }).click();
    await page.waitForURL(/#\/stakeholders$/);
    await trail().waitFor({ state: 'detached' });
  });

  test('a body lies below those it answers to', async () => {
    const bodies = await askBackend(page, 'governance.listBodies', {});
    const body = bodies.find((each) => bodies.find((above) => above.id === each.parentId)?.parentId);
    const parent = bodies.find((each) => each.id === body?.parentId);
    const top = bodies.find((each) => each.id === parent?.parentId);
    await goTo(page, `/governance/${body?.id}`);
    await expect.poll(steps).toEqual(['Styring', top?.name, parent?.name, body?.name]);
    await trail()
      .getByRole('link', { name: parent?.name ?? '' })
      .click();
    await page.waitForURL(new RegExp(`#/governance/${parent?.id}$`));
  });

  test.each([
    ['meetings', 'Møter og vedtak'],
    ['measurement', 'Måling'],
  ] as const)('a page below /%s leads back there', async (area, label) => {
    const operation = area === 'meetings' ? 'meetings.listMeetings' : 'measurement.listIndicators';
    const [first] = await askBackend(page, operation, {});
    await goTo(page, `/${area}/${first?.id}`);
    await trail().waitFor();
    await expect.poll(async () => (await steps()).filter((step) => step !== '').length).toBe(2);
    await trail().getByRole('link', { name: label }).click();
    await page.waitForURL(new RegExp(`#/${area}$`));
  });
});
