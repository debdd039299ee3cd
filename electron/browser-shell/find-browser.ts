/** Finds an installed Chromium, Chrome or Edge. Only looks; never downloads or starts one. */
import { accessSync, constants, readFileSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { posix } from 'node:path';

export interface Browser {
  /** The name people know it by. */
  readonly name: string;
  readonly path: string;
  /** Installed as a snap: such a browser may not write into hidden folders of the home folder. */
  readonly isSnap: boolean;
}

export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly environment: NodeJS.ProcessEnv;
  readonly home: string;
  readonly isExecutable: (path: string) => boolean;
  readonly isSnap: (path: string) => boolean;
}

type Candidate = readonly [name: string, path: string];

const LINUX_COMMANDS: readonly Candidate[] = [
  ['Chromium', 'chromium'],
  ['Google Chrome', 'google-chrome-stable'],
  ['Google Chrome', 'google-chrome'],
  ['Microsoft Edge', 'microsoft-edge-stable'],
  ['Microsoft Edge', 'microsoft-edge'],
  ['Chromium', 'chromium-browser'],
];
const LINUX_PATHS: readonly Candidate[] = [
  ['Chromium', '/usr/bin/chromium'],
  ['Google Chrome', '/opt/google/chrome/chrome'],
  ['Microsoft Edge', '/opt/microsoft/msedge/msedge'],
  ['Chromium', '/snap/bin/chromium'],
];
const MAC_APPS: readonly Candidate[] = [
  ['Google Chrome', 'Google Chrome.app/Contents/MacOS/Google Chrome'],
  ['Microsoft Edge', 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
  ['Chromium', 'Chromium.app/Contents/MacOS/Chromium'],
];
const WINDOWS_PATHS: readonly Candidate[] = [
  ['Microsoft Edge', 'Microsoft\\Edge\\Application\\msedge.exe'],
  ['Google Chrome', 'Google\\Chrome\\Application\\chrome.exe'],
  ['Chromium', 'Chromium\\Application\\chrome.exe'],
];

/** The browser to open the program in, or null. `RYGGRAD_BROWSER` names another one by its full path. */
export function findBrowser(machine: Machine = thisMachine()): Browser | null {
  const chosen = machine.environment.RYGGRAD_BROWSER;
  const candidates: readonly Candidate[] = chosen ? [[nameOf(chosen), chosen]] : candidatesOn(machine);
  const found = candidates
    .filter(([, path]) => machine.isExecutable(path))
    .map(([name, path]) => ({ name, path, isSnap: machine.isSnap(path) }));
  return found.find(({ isSnap }) => !isSnap) ?? found[0] ?? null;
}

function candidatesOn({ platform, environment, home }: Machine): Candidate[] {
  if (platform === 'darwin') {
    return ['/Applications', `${home}/Applications`].flatMap((folder) =>
      MAC_APPS.map(([name, app]): Candidate => [name, `${folder}/${app}`]),
    );
  }
  if (platform === 'win32') {
    const { 'ProgramFiles(x86)': programs32, ProgramFiles: programs, LOCALAPPDATA: own } = environment;
    return [programs32, programs, own].flatMap((folder) =>
      folder ? WINDOWS_PATHS.map(([name, path]): Candidate => [name, `${folder}\\${path}`]) : [],
    );
  }
  const folders = (environment.PATH ?? '').split(':').filter((folder) => folder.startsWith('/'));
  const onPath = LINUX_COMMANDS.flatMap(([name, command]) =>
    folders.map((folder): Candidate => [name, posix.join(folder, command)]),
  );
  return [...onPath, ...LINUX_PATHS];
}

function nameOf(path: string): string {
  const file = path.split(/[\\/]/).at(-1)?.toLowerCase() ?? '';
  if (file.includes('edge')) return 'Microsoft Edge';
  return file.includes('chromium') ? 'Chromium' : file.includes('chrome') ? 'Google Chrome' : file;
}

function thisMachine(): Machine {
  return {
    platform: process.platform,
    environment: process.env,
    home: homedir(),
    isExecutable: isExecutableFile,
    isSnap: isSnapBrowser,
  };
}

function isExecutableFile(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Ubuntu's `chromium-browser` is a small script that starts the snap. */
function isSnapBrowser(path: string): boolean {
  try {
    if (path.startsWith('/snap/') || realpathSync(path) === '/usr/bin/snap') return true;
    return statSync(path).size < 20_000 && readFileSync(path, 'utf8').includes('/snap/bin/');
  } catch {
    return false;
  }
}
