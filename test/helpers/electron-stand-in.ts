/**
 * A small stand-in of the `electron` module, for tests on machines without its binary. It keeps what it was told
 * and lets tests play the part of Chromium and of the operating system; it decides nothing itself.
 * Use: `vi.mock('electron', async () => (await import('<here>')).electronModule)`.
 */
import { EventEmitter } from 'node:events';

type Listener = (...args: never[]) => unknown;
type Answer = (...args: unknown[]) => unknown;

/** Everything that was called, in order: `name` is `object.method`. */
export const calls: { name: string; args: unknown[] }[] = [];
/** What the dialogs answer next. */
export const answers: Record<'openDialog' | 'saveDialog' | 'messageBox', unknown> = {
  openDialog: { canceled: true, filePaths: [] },
  saveDialog: { canceled: true, filePath: '' },
  messageBox: { response: 1 },
};
/** Facts of the machine that tests may change before the program asks. */
export const machine = {
  isPackaged: true,
  isFirstInstance: true,
  locale: 'nb-NO',
  isDark: false,
  switches: new Set<string>(),
  workAreas: [{ x: 0, y: 0, width: 1920, height: 1080 }],
};

/** A method that only writes down that it was called, and answers with `answer`. */
function noted(name: string, answer: Answer = () => undefined): Answer {
  return (...args) => {
    calls.push({ name, args });
    return answer(...args);
  };
}

/** The arguments of every call of a method. */
export function callsOf(name: string): unknown[][] {
  return calls.filter((call) => call.name === name).map((call) => call.args);
}

/** Fires an event whose default can be prevented; true when it was. */
export function fire(emitter: EventEmitter, name: string, ...rest: unknown[]): boolean {
  let isPrevented = false;
  const event = {
    preventDefault: () => {
      isPrevented = true;
    },
  };
  emitter.emit(name, event, ...rest);
  return isPrevented;
}

export interface StandInFrame {
  origin: string;
  url: string;
  frameTreeNodeId: number;
  parent: StandInFrame | null;
}

export class StandInContents extends EventEmitter {
  readonly sent: unknown[][] = [];
  readonly mainFrame: StandInFrame = {
    origin: 'app://ryggrad',
    url: 'app://ryggrad/index.html',
    frameTreeNodeId: 1,
    parent: null,
  };
  windowOpenHandler: ((details: { url: string }) => unknown) | null = null;
  webRtcPolicy = 'default';
  reloadCount = 0;

  send(...message: unknown[]): void {
    this.sent.push(message);
  }
  setWindowOpenHandler(handler: (details: { url: string }) => unknown): void {
    this.windowOpenHandler = handler;
  }
  setWebRTCIPHandlingPolicy(policy: string): void {
    this.webRtcPolicy = policy;
  }
  reload(): void {
    this.reloadCount += 1;
  }
  isDestroyed(): boolean {
    return false;
  }
}

export class StandInWindow extends EventEmitter {
  static readonly all: StandInWindow[] = [];
  readonly webContents = new StandInContents();
  readonly loaded: string[] = [];
  readonly options: Record<string, unknown>;
  normalBounds = { x: 10, y: 20, width: 1000, height: 700 };
  isGone = false;
  isShown = false;
  isLarge = false;

  constructor(options: Record<string, unknown>) {
    super();
    this.options = options;
    StandInWindow.all.push(this);
    app.emit('web-contents-created', {}, this.webContents);
  }
  async loadURL(address: string): Promise<void> {
    calls.push({ name: 'window.loadURL', args: [address] });
    this.loaded.push(address);
    this.emit('ready-to-show');
  }
  show(): void {
    this.isShown = true;
  }
  focus = noted('window.focus');
  restore = noted('window.restore');
  isMinimized = () => false;
  isMaximized = () => this.isLarge;
  maximize(): void {
    this.isLarge = true;
  }
  getNormalBounds = () => this.normalBounds;
  isDestroyed = () => this.isGone;
  /** What the user's click on the cross does. */
  close(): void {
    if (!fire(this, 'close')) this.destroy();
  }
  destroy(): void {
    this.isGone = true;
    this.emit('closed');
    app.emit('window-all-closed');
  }
}

/** The session's handlers as the program set them; Electron's own answers until then, which are to allow. */
export const sessionHandlers: {
  beforeRequest: Listener | null;
  permissionRequest: Listener | null;
  permissionCheck: Listener | null;
  devicePermission: Listener | null;
  displayMedia: Listener | null;
  protocols: Map<string, (request: Request) => Promise<Response>>;
} = {
  beforeRequest: null,
  permissionRequest: null,
  permissionCheck: null,
  devicePermission: null,
  displayMedia: null,
  protocols: new Map(),
};

export const standInSession = {
  webRequest: {
    onBeforeRequest: (handler: Listener) => {
      calls.push({ name: 'session.onBeforeRequest', args: [] });
      sessionHandlers.beforeRequest = handler;
    },
  },
  setPermissionRequestHandler: (handler: Listener) => {
    calls.push({ name: 'session.setPermissionRequestHandler', args: [] });
    sessionHandlers.permissionRequest = handler;
  },
  setPermissionCheckHandler: (handler: Listener) => {
    calls.push({ name: 'session.setPermissionCheckHandler', args: [] });
    sessionHandlers.permissionCheck = handler;
  },
  setDevicePermissionHandler: (handler: Listener) => {
    calls.push({ name: 'session.setDevicePermissionHandler', args: [] });
    sessionHandlers.devicePermission = handler;
  },
  setDisplayMediaRequestHandler: (handler: Listener) => {
    calls.push({ name: 'session.setDisplayMediaRequestHandler', args: [] });
    sessionHandlers.displayMedia = handler;
  },
  setSpellCheckerEnabled: noted('session.setSpellCheckerEnabled'),
  protocol: {
    handle: (scheme: string, handler: (request: Request) => Promise<Response>) => {
      calls.push({ name: 'session.protocol.handle', args: [scheme] });
      sessionHandlers.protocols.set(scheme, handler);
    },
  },
};

/** Handlers of ipcMain by channel, and those of ipcRenderer. */
export const ipcHandlers = new Map<string, (event: unknown, ...args: unknown[]) => unknown>();
export const rendererIpc = new EventEmitter();
/** What preload put into the page. */
export const exposed = new Map<string, unknown>();

let letReady: () => void = () => undefined;
const ready = new Promise<void>((resolve) => {
  letReady = resolve;
});

/** Lets Electron become ready. */
export function becomeReady(): void {
  calls.push({ name: 'ready', args: [] });
  letReady();
}

const app = Object.assign(new EventEmitter(), {
  commandLine: {
    appendSwitch: noted('app.commandLine.appendSwitch'),
    hasSwitch: (name: string) => machine.switches.has(name),
  },
  enableSandbox: noted('app.enableSandbox'),
  setPath: noted('app.setPath'),
  getPath: (name: string) => `/system/${name}`,
  getVersion: () => '1.2.3',
  getLocale: () => machine.locale,
  whenReady: () => ready,
  quit: noted('app.quit'),
  exit: noted('app.exit'),
  requestSingleInstanceLock: noted('app.requestSingleInstanceLock', () => machine.isFirstInstance),
  setAboutPanelOptions: noted('app.setAboutPanelOptions'),
  showAboutPanel: noted('app.showAboutPanel'),
});
// A getter would be read once by Object.assign.
Object.defineProperty(app, 'isPackaged', { get: () => machine.isPackaged });

const electron = {
  app,
  BrowserWindow: StandInWindow,
  session: { defaultSession: standInSession },
  protocol: { registerSchemesAsPrivileged: noted('protocol.registerSchemesAsPrivileged') },
  ipcMain: {
    handle: (channel: string, handler: (event: unknown, ...args: unknown[]) => unknown) => {
      ipcHandlers.set(channel, handler);
    },
    on: noted('ipcMain.on'),
  },
  dialog: {
    showOpenDialog: noted('dialog.showOpenDialog', async () => answers.openDialog),
    showSaveDialog: noted('dialog.showSaveDialog', async () => answers.saveDialog),
    showMessageBox: noted('dialog.showMessageBox', async () => answers.messageBox),
    showErrorBox: noted('dialog.showErrorBox'),
  },
  shell: {
    openExternal: noted('shell.openExternal', async () => undefined),
    openPath: noted('shell.openPath'),
  },
  Menu: {
    buildFromTemplate: (template: unknown) => ({ template }),
    setApplicationMenu: noted('Menu.setApplicationMenu'),
  },
  nativeTheme: {
    themeSource: 'system',
    get shouldUseDarkColors() {
      return machine.isDark;
    },
  },
  screen: {
    getAllDisplays: () => machine.workAreas.map((workArea) => ({ workArea })),
    getPrimaryDisplay: () => ({ workArea: machine.workAreas[0] }),
  },
  contextBridge: {
    exposeInMainWorld: (name: string, value: unknown) => {
      exposed.set(name, value);
    },
  },
  ipcRenderer: {
    on: (channel: string, listener: (...args: unknown[]) => void) => rendererIpc.on(channel, listener),
    invoke: noted('ipcRenderer.invoke', async () => ({ ok: true, value: 'answered' })),
  },
};

/** The whole stand-in. electron-store imports the module as its default export. */
export const electronModule = { ...electron, default: electron };

/** Forgets what was called and what the session was told. */
export function forgetCalls(): void {
  calls.length = 0;
  for (const key of [
    'beforeRequest',
    'permissionRequest',
    'permissionCheck',
    'devicePermission',
    'displayMedia',
  ] as const)
    sessionHandlers[key] = null;
  ipcHandlers.clear();
  StandInWindow.all.length = 0;
}
