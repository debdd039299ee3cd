import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { takeEarly as take } from './early-answers.ts';

const asked: string[] = [];
const listeners = new Map<string, (payload: unknown) => void>();
let state: unknown = { path: '/a.ryggrad', revision: 1 };
let takeEarly: typeof take;
let askEarly: (isOverview: boolean) => void;

beforeEach(async () => {
  asked.length = 0;
  listeners.clear();
  state = { path: '/a.ryggrad', revision: 1 };
  vi.stubGlobal('window', {
    ryggrad: {
      invoke: async (name: string) => {
        asked.push(name);
        return { ok: true, value: name === 'document.state' ? state : name };
      },
      on: (name: string, listener: (payload: unknown) => void) => listeners.set(name, listener),
    },
  });
  vi.resetModules();
  ({ askEarly, takeEarly } = await import('./early-answers.ts'));
});
afterEach(() => vi.unstubAllGlobals());

/** Lets what follows from an answer happen. */
const settled = () => new Promise((done) => setTimeout(done));

describe('early answers', () => {
  test('are asked for once and given out once', async () => {
    askEarly(true);
    await settled();
    expect(asked).toEqual(['settings.get', 'document.state', 'overview.get']);
    expect(await takeEarly('overview.get')).toEqual({ ok: true, value: 'overview.get' });
    expect(takeEarly('overview.get')).toBeUndefined();
    expect(takeEarly('stakeholders.listActors')).toBeUndefined();
  });

  test('leave the overview out when another page or no document is shown', async () => {
    askEarly(false);
    await settled();
    state = null;
    askEarly(true);
    await settled();
    expect(asked).not.toContain('overview.get');
  });

  test('give out the state that an event told, and nothing that is older than an event', async () => {
    askEarly(true);
    await settled();
    listeners.get('document.state')?.({ path: '/a.ryggrad', revision: 2 });
    expect(await takeEarly('document.state')).toMatchObject({ value: { revision: 2 } });
    expect(takeEarly('overview.get')).toBeUndefined();
    listeners.get('settings.changed')?.(null);
    expect(takeEarly('settings.get')).toBeUndefined();
  });

  test('do not come back by an event once they were taken', async () => {
    askEarly(false);
    void takeEarly('document.state');
    listeners.get('document.state')?.(null);
    expect(takeEarly('document.state')).toBeUndefined();
  });
});
