/** The overview in a real browser: every kind of need is followed to its form and mended until its line is gone. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, localDateOf } from '../../shared/domain/dates.ts';
import { formatsFor } from '../../shared/i18n/formats.ts';
import { createTranslator, type TextKey } from '../../shared/i18n/translator.ts';
import { askBackend, goTo, newDocumentAt } from '../helpers/e2e-document.ts';
import { makeActor, makeGoal } from '../helpers/entities.ts';
import { installedBrowser, NO_BROWSER } from '../helpers/find-browser.ts';
import { type LaunchedProgram, launchInBrowser } from '../helpers/launch-browser.ts';

const t = createTranslator('nb');
const TODAY = localDateOf(new Date());
const ENDS_ON = addDays(TODAY, 40);
const BODY = {
  name: 'Styringsgruppen',
  kind: 'steering-group',
  parentId: null,
  purpose: '',
  mandate: '',
  mandateAdoptedOn: null,
  decisionRule: 'consensus',
  meetingRhythm: '',
} as const;

describe.skipIf(!installedBrowser)(`the overview${installedBrowser ? '' : ` (${NO_BROWSER})`}`, () => {
  let program: LaunchedProgram;
  let page: Page;
  let caseNumber = '';
  beforeAll(async () => {
    program = await launchInBrowser();
    page = program.page;
    await newDocumentAt(page, program.dataFolder, '/settings');
    await askBackend(page, 'plan.createGoal', makeGoal({ title: 'Trygghet' }));
    const { id: actorId } = await askBackend(page, 'stakeholders.createActor', makeActor({ name: 'Laget' }));
    await askBackend(page, 'stakeholders.createActor', makeActor({ name: 'Fylket' }));
    const { id: bodyId } = await askBackend(page, 'governance.createBody', BODY);
    const seat = { bodyId, role: 'chair', title: '', sector: null } as const;
    const { id: seatId } = await askBackend(page, 'governance.createSeat', seat);
    const term = { seatId, actorId, startsOn: addDays(TODAY, -100), endsOn: ENDS_ON };
    await askBackend(page, 'governance.createTerm', term);
    const startsAt = `${addDays(TODAY, 20)}T09:00`;
    const meeting = { bodyId, startsAt, place: '', status: 'planned' } as const;
    const { id: meetingId } = await askBackend(page, 'meetings.createMeeting', meeting);
    const item = { meetingId, kind: 'decide', background: '', proposedWording: '' } as const;
    await askBackend(page, 'meetings.createItem', { ...item, title: 'Først', proposedWording: 'Vedtas.' });
    const made = await askBackend(page, 'meetings.createItem', { ...item, title: 'Åpen hall' });
    caseNumber = `${made.caseNumber}/${String(made.caseYear).slice(-2)}`;
    await goTo(page, '/overview');
  });
  afterAll(() => program?.close());

  const dialog = () => page.getByRole('dialog');
  const field = (name: string) => dialog().getByRole('textbox', { name: new RegExp(`^${name}`) });
  const list = (name: string) => dialog().getByRole('combobox', { name: new RegExp(`^${name}`) });
  const need = (kind: string, values: Record<string, string | number>) => {
    const say = (part: string) => t(`needs.kinds.${kind}.${part}` as TextKey, values);
    const sentence = say('one');
    return { sentence, link: page.getByRole('link', { name: `${say('action')}: ${sentence}`, exact: true }) };
  };
  const submit = async (name: string) => {
    await dialog().getByRole('button', { name, exact: true }).click();
    await dialog().waitFor({ state: 'detached' });
  };
  /** Back to the overview, where the line is no more. */
  const isMended = async ({ link }: { link: ReturnType<Page['getByRole']> }) => {
    await goTo(page, '/overview');
    await page.getByRole('link', { name: t('overview.openAgenda') }).waitFor();
    await expect.poll(() => link.count(), { timeout: 10_000 }).toBe(0);
  };
  const chooseActor = async (label: string, name: string) => {
    await list(label).fill(name);
    await page.getByRole('option', { name }).click();
  };

  test('a goal without actions opens the form of an action that leads to it', async () => {
    const line = need('goal-without-actions', { title: 'Trygghet' });
    await line.link.click();
    await dialog()
      .getByRole('heading', { name: t('plan.actionForm.new') })
      .waitFor();
    await expect.poll(() => list(t('plan.action.goal')).textContent()).toBe('Trygghet');
    await field(t('plan.action.title')).fill('Åpen hall i helgene');
    await submit(t('plan.actionForm.add'));
    await page.getByRole('complementary', { name: 'Åpen hall i helgene' }).waitFor();
    const [action] = await askBackend(page, 'plan.listActions', {});
    expect(action?.goalTitle).toBe('Trygghet');
    await isMended(line);
  });

  test('a goal that nobody measures opens the form of an indicator for it', async () => {
    const line = need('goal-without-indicators', { title: 'Trygghet' });
    await line.link.click();
    await expect.poll(() => list(t('measurement.field.goal')).textContent()).toBe('Trygghet');
    await field(t('measurement.field.name')).fill('Andel som er trygge');
    await submit(t('measurement.form.add'));
    await page.getByRole('heading', { level: 1, name: 'Andel som er trygge' }).waitFor();
    await isMended(line);
  });

  test('an action without lead opens its form', async () => {
    const line = need('action-without-lead', { title: 'Åpen hall i helgene' });
    await line.link.click();
    await dialog()
      .getByRole('heading', { name: t('plan.actionForm.edit') })
      .waitFor();
    await chooseActor(t('plan.action.lead'), 'Laget');
    await submit(t('common.save'));
    await isMended(line);
  });

  test('a case without wording opens its form at its place on the agenda', async () => {
    const line = need('decision-without-wording', { case: caseNumber });
    await line.link.click();
    await field(t('meetings.itemForm.proposal')).fill('Hallen holdes åpen.');
    await submit(t('common.save'));
    const place = page.getByRole('group', { name: `Sak ${caseNumber}: Åpen hall` });
    await place.getByText('Hallen holdes åpen.').waitFor();
    await expect.poll(() => place.evaluate((card) => card === document.activeElement)).toBe(true);
    await isMended(line);
  });

  test('a line says why it is there, and its threshold decides whether it is', async () => {
    const date = formatsFor('nb').longDate(ENDS_ON);
    const line = need('seat-ending', { actor: 'Laget', body: BODY.name, date });
    await line.link.waitFor();
    const why = page.getByRole('button', { name: `${t('needs.why')} ${line.sentence}` });
    await why.click();
    await page.getByText(t('needs.kinds.seat-ending.why', { n: 60 })).waitFor();
    expect(await why.getAttribute('aria-expanded')).toBe('true');

    const label = t('needs.thresholds.labels.seatEndingDays');
    const setTo = async (days: string) => {
      await goTo(page, '/settings');
      const threshold = page.getByRole('textbox', { name: label });
      const form = page.locator('form').filter({ has: threshold });
      await threshold.fill(days);
      await form.getByRole('button', { name: t('common.save') }).click();
      const kept = async () => (await askBackend(page, 'settings.get', {})).thresholds.seatEndingDays;
      await expect.poll(kept, { timeout: 10_000 }).toBe(Number(days));
    };
    await setTo('30');
    await isMended(line);
    await setTo('45');
    await goTo(page, '/overview');
    await line.link.waitFor();
    await why.click();
    await page.getByText(t('needs.kinds.seat-ending.why', { n: 45 })).waitFor();
  });

  test('a threshold outside its limits is refused at its field', async () => {
    await goTo(page, '/settings');
    const threshold = page.getByRole('textbox', { name: t('needs.thresholds.labels.seatEndingDays') });
    const form = page.locator('form').filter({ has: threshold });
    await threshold.fill('731');
    await form.getByRole('button', { name: t('common.save') }).click();
    await form.getByText(t('errors.fields.too-large', { limit: 730 })).waitFor();
    expect((await askBackend(page, 'settings.get', {})).thresholds.seatEndingDays).toBe(45);
    await form.getByRole('button', { name: t('needs.thresholds.reset') }).click();
    await expect.poll(() => threshold.inputValue()).toBe('60');
    await goTo(page, '/overview');
  });

  test('a period that ends opens the form of the successor, who follows the day after', async () => {
    const date = formatsFor('nb').longDate(ENDS_ON);
    const line = need('seat-ending', { actor: 'Laget', body: BODY.name, date });
    await line.link.click();
    await chooseActor(t('governance.field.holder'), 'Fylket');
    await submit(t('governance.term.create'));
    const [body] = await askBackend(page, 'governance.listBodies', {});
    const starts = body?.seats.flatMap((seat) => seat.terms.map((term) => term.startsOn));
    expect(starts).toContain(addDays(ENDS_ON, 1));
    await isMended(line);
    expect(program.problems).toEqual([]);
  });
});
