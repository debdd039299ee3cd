/**
 * The bridge of the browser shell: puts `window.ryggrad` into the page before its other scripts run.
 * Exchanges the address's token for a session, carries calls and events, says so when the program cannot be reached.
 */
import type { Answer, Bridge } from '../../../shared/contract/contract.ts';
import { createEventListeners } from '../../../shared/contract/event-listeners.ts';
import type { RefusalCode } from '../../../shared/domain/refusal.ts';
import { createNoticePlace } from './page-notice.ts';
import type { PageTexts } from './page-texts.ts';

/** Time between two attempts to reach the program again. */
const RETRY_MS = 1000;

const events = createEventListeners();
const notice = createNoticePlace(document);
let texts: PageTexts | null = null;
let stream: EventSource | null = null;
let isWaiting = false;

const refused = (code: RefusalCode): Answer<never> => ({
  ok: false,
  refusal: { code, values: {}, fields: [] },
});

const session = startSession();

/** Takes the token out of the address bar, so that no bookmark or screenshot keeps it, and exchanges it. */
async function startSession(): Promise<boolean> {
  const token = tokenInAddress();
  if (token !== null) {
    history.replaceState(null, '', location.pathname);
    const response = await post('/session', { token });
    if (response.ok) return takeIn(response);
    // Used before: perhaps by this very browser, which then has the session.
  }
  return takeIn(await fetch('/session'));
}

function tokenInAddress(): string | null {
  return new URLSearchParams(location.hash.slice(1)).get('token');
}

/** Reads the texts of a session's answer and opens the stream, or says that there is no session. */
async function takeIn(response: Response): Promise<boolean> {
  texts = (await response.json()) as PageTexts;
  if (response.ok) {
    notice.hide();
    openStream();
  } else notice.show(texts.noSession, texts.language);
  return response.ok;
}

function post(path: string, value: unknown): Promise<Response> {
  return fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(value ?? {}),
  });
}

async function invoke(name: string, input: unknown): Promise<Answer<unknown>> {
  if (typeof name !== 'string') throw new TypeError('The name of an operation is a text');
  if (!(await session)) return refused('operation.forbidden');
  const response = await post(`/api/${encodeURIComponent(name)}`, input).catch((error: unknown) => {
    lookAgain();
    throw error;
  });
  if (response.ok) return (await response.json()) as Answer<unknown>;
  if (response.status === 401) lookAgain();
  return refused(response.status === 401 ? 'operation.forbidden' : 'operation.failed');
}

function openStream(): void {
  stream?.close();
  stream = new EventSource('/events');
  stream.addEventListener('message', (message) => {
    const { name, payload } = JSON.parse(message.data as string) as { name: string; payload: unknown };
    if (name === 'settings.changed') void refreshTexts();
    events.deliver(name, payload);
  });
  stream.addEventListener('error', lookAgain);
}

/** The connection broke: asks again and again whether the program is there, and says so while it is not. */
function lookAgain(): void {
  if (isWaiting) return;
  isWaiting = true;
  stream?.close();
  setTimeout(async () => {
    isWaiting = false;
    try {
      await takeIn(await fetch('/session'));
    } catch {
      if (texts) notice.show(texts.ended, texts.language);
      lookAgain();
    }
  }, RETRY_MS);
}

async function refreshTexts(): Promise<void> {
  const response = await fetch('/session');
  if (response.ok) texts = (await response.json()) as PageTexts;
}

// A fresh address put into the bar of an open page changes only its hash, which alone loads nothing.
window.addEventListener('hashchange', () => {
  if (tokenInAddress() !== null) location.reload();
});

const bridge: Bridge = { invoke, on: events.on };
Object.defineProperty(window, 'ryggrad', { value: Object.freeze(bridge) });
