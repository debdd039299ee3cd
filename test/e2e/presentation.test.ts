/** Presentation mode: bars gone, pages turned by keys, and no person named anywhere while names are hidden. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ActorId } from '../../shared/domain/identifiers.ts';
import { askBackend, goTo } from '../helpers/e2e-document.ts';
import { launchProgram, type ProgramWindow, whyNoWindow } from '../helpers/launch-program.ts';

const AUTHOR = 'Turid Testesen';

describe.skipIf(whyNoWindow !== null)(
  `presentation${whyNoWindow === null ? '' : ` (${whyNoWindow})`}`,
  () => {
    let window: ProgramWindow;
    let page: Page;
    let addresses: string[];
    let names: string[];
    let someone: ActorId;

    beforeAll(async () => {
      window = await launchProgram();
      page = window.page;
      page.setDefaultTimeout(8000);
      await page.waitForFunction(() => globalThis.window.ryggrad !== undefined);
      await askBackend(page, 'settings.update', { language: 'nb', authorName: AUTHOR });
      await askBackend(page, 'document.createDemo', { language: 'nb' });
      await page.waitForURL(/#\/overview/);
      await nameSomebodyInText();
      addresses = await everyAddress();
    });
    afterAll(async () => window?.close());

    /** A person leads an action, holds a seat and stands in free text: where names usually slip through. */
    async function nameSomebodyInText(): Promise<void> {
      const actors = await askBackend(page, 'stakeholders.listActors', {});
      const people = actors.filter((actor) => actor.kind === 'person');
      names = people.map((person) => person.name);
      const [person] = people;
      if (!person) throw new Error('the demo has no people');
      someone = person.id;
      await askBackend(page, 'plan.createGoal', {
        title: `Avtale med ${person.name} om lokaler`,
        description: `${person.name.toUpperCase()} ordner nøkkel`,
        dueOn: null,
        ownerId: person.id,
      });
      await askBackend(page, 'stakeholders.assessActor', {
        actorId: person.id,
        power: 4,
        interest: 4,
        reason: `${person.name}s eget ønske`,
      });
    }

    async function everyAddress(): Promise<string[]> {
      const [meeting] = await askBackend(page, 'meetings.listMeetings', {});
      const bodies = await askBackend(page, 'governance.listBodies', {});
      const [indicator] = await askBackend(page, 'measurement.listIndicators', {});
      return [
        '/overview',
        '/stakeholders',
        '/stakeholders/register',
        '/stakeholders/coverage',
        '/stakeholders/contact',
        '/stakeholders/contact?view=calendar',
        '/stakeholders/contact?view=log',
        `/stakeholders/${someone}`,
        '/governance',
        ...bodies.map((body) => `/governance/${body.id}`),
        '/meetings',
        `/meetings/${meeting?.id}`,
        '/plan',
        '/measurement',
        `/measurement/${indicator?.id}`,
        '/method',
        '/reports',
        '/initiative',
        '/settings',
      ];
    }

    /** Names of people anywhere in the page: text, labels, figures, values of fields. */
    async function namedOnPage(): Promise<string[]> {
      const written = await page.evaluate(() => {
        const fields = [...document.querySelectorAll('input, textarea')] as HTMLInputElement[];
        return document.documentElement.outerHTML + fields.map((field) => field.value).join('\n');
      });
      const folded = written.toLowerCase();
      return [...names, AUTHOR].filter((name) => folded.includes(name.toLowerCase()));
    }

    async function settled(): Promise<void> {
      await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle').catch(() => undefined);
      await page.waitForTimeout(250);
    }

    test('begins from the menu: the bars are gone and the type is larger', async () => {
      const size = () =>
        page.getByRole('heading', { level: 1 }).evaluate((element) => element.getBoundingClientRect().height);
      await settled();
      const before = await size();
      await page.getByRole('button', { name: 'Filen', exact: true }).click();
      await page.getByRole('menuitem', { name: /Presentasjonsmodus/ }).click();
      await page.getByRole('navigation', { name: 'Presentasjon' }).waitFor();
      expect(await page.getByRole('banner').count()).toBe(0);
      expect(await page.getByRole('navigation', { name: 'Hovedmeny' }).count()).toBe(0);
      expect(await size()).toBeGreaterThan(before * 1.2);
    });

    test('charts are as sharp as the rest: a dot of the picture for every dot of the screen', async () => {
      const ratio = () =>
        page
          .locator('canvas')
          .first()
          .evaluate((canvas: HTMLCanvasElement) => canvas.width / canvas.getBoundingClientRect().width);
      await expect.poll(ratio).toBeCloseTo(await page.evaluate(() => devicePixelRatio), 1);
    });

    test('keys turn the pages, and the ends meet', async () => {
      await page.keyboard.press('PageDown');
      await page.waitForURL(/#\/stakeholders/);
      await page.keyboard.press('ArrowLeft');
      await page.waitForURL(/#\/overview/);
      await page.keyboard.press('PageUp');
      await page.waitForURL(/#\/reports/);
      await page.getByRole('button', { name: 'Neste side' }).click();
      await page.waitForURL(/#\/overview/);
    });

    test('people are named until names are hidden', async () => {
      const found = new Set<string>();
      for (const address of addresses) {
        await goTo(page, address);
        await settled();
        for (const name of await namedOnPage()) found.add(name);
      }
      expect(found.size).toBeGreaterThan(1);
      expect(found).toContain(AUTHOR);
    });

    test('hidden, no person is named on any page, in any panel, figure or label', async () => {
      await goTo(page, '/overview');
      await page.getByRole('button', { name: 'Skjul navn på personer' }).click();
      await page.getByText('Navn er skjult').waitFor();
      const found: string[] = [];
      for (const address of addresses) {
        await goTo(page, address);
        await settled();
        for (const name of await namedOnPage()) found.push(`${address}: ${name}`);
      }
      expect(found).toEqual([]);
    });

    test('tables and other views of a page keep the names hidden too', async () => {
      for (const address of ['/stakeholders', '/governance', '/plan']) {
        await goTo(page, address);
        await settled();
        for (const tab of await page.getByRole('tab').all()) {
          await tab.click();
          await settled();
          expect(await namedOnPage()).toEqual([]);
        }
      }
    });

    test('a reload keeps them hidden from the first picture on', async () => {
      await goTo(page, `/stakeholders/${someone}`);
      await page.reload();
      await settled();
      await page.getByText('Navn er skjult').waitFor();
      expect(await namedOnPage()).toEqual([]);
    });

    test('Escape closes the panel first, then leaves; the names are back', async () => {
      await page.getByRole('complementary').waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('complementary').waitFor({ state: 'detached' });
      await page.getByRole('navigation', { name: 'Presentasjon' }).waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('navigation', { name: 'Hovedmeny' }).waitFor();
      await goTo(page, `/stakeholders/${someone}`);
      await settled();
      expect((await namedOnPage()).length).toBeGreaterThan(0);
    });

    test('F9 begins and ends it, and nothing was changed by hiding names', async () => {
      await page.keyboard.press('F9');
      await page.getByRole('navigation', { name: 'Presentasjon' }).waitFor();
      await page.keyboard.press('F9');
      await page.getByRole('navigation', { name: 'Hovedmeny' }).waitFor();
      const actors = await askBackend(page, 'stakeholders.listActors', {});
      expect(actors.filter((actor) => actor.kind === 'person').map((actor) => actor.name)).toEqual(names);
      expect((await askBackend(page, 'settings.get', {})).authorName).toBe(AUTHOR);
      expect(window.problems).toEqual([]);
    });
  },
);
