/** Who may use the printed address: the rules of the session with the real program and a real browser. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTranslator } from '../../shared/i18n/translator.ts';
import { type LaunchedProgram, launchInBrowser } from '../helpers/launch-browser.ts';
import { isElectronRun, whyNoWindow } from '../helpers/launch-program.ts';

const t = createTranslator('nb');
const reason = isElectronRun ? 'Electron has no address' : whyNoWindow;

describe.skipIf(reason !== null)(`the printed address${reason === null ? '' : ` (${reason})`}`, () => {
  let program: LaunchedProgram;

  beforeEach(async () => {
    program = await launchInBrowser();
    await program.page.getByRole('heading', { name: t('start.heading') }).waitFor();
  });
  afterEach(() => program.close());

  const stranger = async (address: string) => {
    const browser = program.context.browser();
    const context = await browser?.newContext();
    const page = await context?.newPage();
    await page?.goto(address);
    if (!context || !page) throw new Error('the browser is gone');
    return { context, page };
  };

  it('survives being fetched without a browser, and a reload', async () => {
    expect((await fetch(program.address)).status).toBe(200);
    await program.page.reload();
    await program.page.getByRole('heading', { name: t('start.heading') }).waitFor();
    expect(await program.page.getByRole('dialog').count()).toBe(0);
  });

  it.each([
    ['a second time', () => program.address],
    ['without its token', () => program.origin],
  ])('opened elsewhere %s says what to do, and shows nothing', async (_how, address) => {
    const { context, page } = await stranger(address());
    await page.getByText(t('browserShell.noSession.text')).waitFor();
    const answer = await page.evaluate(() => window.ryggrad?.invoke('settings.get', {}));
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'operation.forbidden' } });
    await context.close();
  });

  it('is of no use to a page of another origin on this machine', async () => {
    const { createServer } = await import('node:http');
    const other = createServer((_request, response) =>
      response.setHeader('Content-Type', 'text/html').end('<p>'),
    );
    await new Promise<void>((done) => {
      other.listen(0, '127.0.0.1', done);
    });
    const { port } = other.address() as { port: number };
    const page = await (await program.context.browser()?.newContext())?.newPage();
    // Same browser, same cookies: only the origin of the page is another one.
    await page?.context().addCookies(await program.context.cookies());
    await page?.goto(`http://127.0.0.1:${port}/`);
    const results = await page?.evaluate(async (origin) => {
      const attempt = (path: string, options: RequestInit) =>
        fetch(origin + path, { credentials: 'include', ...options }).then(
          (response) => `${response.type} ${response.status}`,
          () => 'blocked',
        );
      const body = JSON.stringify({ theme: 'dark' });
      const headers = { 'Content-Type': 'application/json' };
      return [
        await attempt('/api/settings.update', { method: 'POST', body, mode: 'no-cors' }),
        await attempt('/api/settings.update', { method: 'POST', body, headers }),
        await attempt('/events', { mode: 'no-cors' }),
        await attempt('/session', {}),
        await attempt('/main.js', { mode: 'no-cors' }),
      ];
    }, program.origin);
    expect(results).toEqual(['blocked', 'blocked', 'blocked', 'blocked', 'blocked']);
    const settings = await program.page.evaluate(() => window.ryggrad?.invoke('settings.get', {}));
    expect(settings).toMatchObject({ ok: true, value: { theme: 'system' } });
    await page?.context().close();
    other.close();
  });

  it('says so when the program has ended', async () => {
    await program.endProgram();
    await program.page.getByText(t('browserShell.ended.text')).waitFor();
  });
});
