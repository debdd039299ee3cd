/** Who may call the program: the main frame of the one window, on our own origin. Everybody else is rejected. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { EVENT_CHANNEL, INVOKE_CHANNEL } from '../../electron/shell/channels.ts';
import { handleCalls, sendEvent } from '../../electron/shell/ipc.ts';
import type { Bridge } from '../../shared/contract/contract.ts';
import { EVENT_NAMES } from '../../shared/contract/events.ts';
import {
  callsOf,
  exposed,
  forgetCalls,
  ipcHandlers,
  rendererIpc,
  type StandInFrame,
  StandInWindow,
} from '../helpers/electron-stand-in.ts';

vi.mock('electron', async () => (await import('../helpers/electron-stand-in.ts')).electronModule);

beforeEach(forgetCalls);

describe('a call from the window', () => {
  const dispatch = vi.fn(async () => ({ ok: true as const, value: 42 }));

  function setUp() {
    dispatch.mockClear();
    const window = new StandInWindow({});
    let current: StandInWindow | null = window;
    handleCalls(() => current as never, dispatch);
    const handler = ipcHandlers.get(INVOKE_CHANNEL);
    if (handler === undefined) throw new Error('Nothing answers calls');
    const call = async (changes: { frame?: Partial<StandInFrame> | null; sender?: unknown } = {}) => {
      const frame =
        changes.frame === null ? null : Object.assign(window.webContents.mainFrame, changes.frame);
      return handler(
        { senderFrame: frame, sender: changes.sender ?? window.webContents },
        'settings.get',
        {},
      );
    };
    const closeWindow = () => {
      current = null;
    };
    return { window, handler, call, closeWindow };
  }

  test('is answered by the dispatcher', async () => {
    const { call } = setUp();
    expect(await call()).toEqual({ ok: true, value: 42 });
    expect(dispatch).toHaveBeenCalledWith('settings.get', {});
  });

  test.each([
    ['without a frame', { frame: null }],
    ['from another page', { sender: new StandInWindow({}).webContents }],
    ['from another origin', { frame: { origin: 'https://example.org' } }],
    ['from an opaque origin', { frame: { origin: 'null' } }],
    ['from an origin that only begins like ours', { frame: { origin: 'app://ryggrad.evil' } }],
    ['from a file', { frame: { origin: 'file://' } }],
    ['from the developer tools', { frame: { origin: 'devtools://devtools' } }],
  ])('%s is rejected', async (_case, changes) => {
    await expect(setUp().call(changes)).rejects.toThrow(/^Refused/);
    expect(dispatch).not.toHaveBeenCalled();
  });

  test('from a frame inside the page is rejected, even on our own origin', async () => {
    const { window, handler } = setUp();
    const inner: StandInFrame = { ...window.webContents.mainFrame, parent: window.webContents.mainFrame };
    // Claims to be at the top, but is another frame than the window's.
    const orphan: StandInFrame = { ...window.webContents.mainFrame, frameTreeNodeId: 2 };
    for (const senderFrame of [inner, orphan]) {
      const event = { senderFrame, sender: window.webContents };
      await expect((async () => handler(event, 'settings.get', {}))()).rejects.toThrow(/^Refused/);
    }
    expect(dispatch).not.toHaveBeenCalled();
  });

  test('is rejected when there is no window any more', async () => {
    const gone = setUp();
    gone.closeWindow();
    await expect(gone.call()).rejects.toThrow(/^Refused/);
    const destroyed = setUp();
    destroyed.window.isGone = true;
    await expect(destroyed.call()).rejects.toThrow(/^Refused/);
  });

  test('without the name of an operation is rejected', async () => {
    const { window, handler } = setUp();
    const event = { senderFrame: window.webContents.mainFrame, sender: window.webContents };
    await expect((async () => handler(event, { toString: () => 'settings.get' }))()).rejects.toThrow(
      /^Refused/,
    );
    expect(dispatch).not.toHaveBeenCalled();
  });

  test('uses the only channel there is', () => {
    setUp();
    expect([...ipcHandlers.keys()]).toEqual([INVOKE_CHANNEL]);
  });
});

test('events go to the window on one channel, and nowhere when it is gone', () => {
  const window = new StandInWindow({});
  sendEvent(window as never, 'settings.changed', null);
  window.isGone = true;
  sendEvent(window as never, 'settings.changed', null);
  sendEvent(null, 'settings.changed', null);
  expect(window.webContents.sent).toEqual([[EVENT_CHANNEL, 'settings.changed', null]]);
});

describe('the bridge', async () => {
  await import('../../electron/preload.ts');
  const bridge = exposed.get('ryggrad') as Bridge;
  const tell = (name: unknown, payload: unknown) =>
    rendererIpc.emit(EVENT_CHANNEL, { sender: 'an Electron object' }, name, payload);

  test('is one object with invoke and on, and nothing of Electron', () => {
    expect([...exposed.keys()]).toEqual(['ryggrad']);
    expect(Object.keys(bridge).sort()).toEqual(['invoke', 'on']);
  });

  test('invoke passes name and input on the one channel, and nothing else', async () => {
    const invoke = bridge.invoke as (...args: unknown[]) => Promise<unknown>;
    expect(await invoke('settings.get', { a: 1 }, 'more')).toEqual({ ok: true, value: 'answered' });
    expect(callsOf('ipcRenderer.invoke')).toEqual([[INVOKE_CHANNEL, 'settings.get', { a: 1 }]]);
    await expect(invoke({ channel: 'electron-store-get-data' }, {})).rejects.toThrow(TypeError);
  });

  test.each(EVENT_NAMES)('on hears %s, with the payload only, until it is told to stop', (name) => {
    const heard: unknown[][] = [];
    const stop = bridge.on(name, (...args) => heard.push(args));
    tell(name, { path: '/a' });
    stop();
    bridge.on(name, () => undefined)();
    tell('nonsense', 1);
    expect(heard).toEqual([[{ path: '/a' }]]);
  });

  test.each(['ryggrad:invoke', 'constructor', '__proto__', '', 'document.opened'])(
    'on refuses what is no event: %j',
    (name) => {
      expect(() => bridge.on(name, () => undefined)).toThrow(TypeError);
    },
  );

  test('a file to open is kept until the page listens, other events are not', () => {
    tell('document.openRequested', { path: '/early.ryggrad' });
    tell('settings.changed', null);
    const opened: unknown[] = [];
    const changed: unknown[] = [];
    bridge.on('document.openRequested', (payload) => opened.push(payload));
    bridge.on('settings.changed', (payload) => changed.push(payload));
    expect(opened).toEqual([{ path: '/early.ryggrad' }]);
    expect(changed).toEqual([]);
  });
});
