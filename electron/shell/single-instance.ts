/**
 * One program per user, and the files the system asks it to open: double click, drop on the icon, second start.
 * Finds the path only; whether it is a document is for the backend to say.
 */
import { isAbsolute, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { app } from 'electron';
import { z } from 'zod';

const DOCUMENT_ENDING = /\.ryggrad$/i;

/** What a second start hands to the first. */
const handedOver = z.object({ file: z.string().max(4096).nullable() });

/** The first document named on a command line as an absolute path, or null. Options are never taken for files. */
export function documentInArguments(args: readonly string[], workingFolder: string): string | null {
  const found = args.find((argument) => !argument.startsWith('-') && DOCUMENT_ENDING.test(argument));
  if (found === undefined || found.includes('\0')) return null;
  return found.startsWith('file:') ? pathOfFileAddress(found) : resolve(workingFolder, found);
}

/** Linux desktops hand over addresses instead of paths. */
function pathOfFileAddress(address: string): string | null {
  try {
    return fileURLToPath(address);
  } catch {
    return null;
  }
}

/** True when this is the first instance. Otherwise the first one has been told what to open, and this one must end. */
export function claimSingleInstance(args: readonly string[], workingFolder: string): boolean {
  return app.requestSingleInstanceLock({ file: documentInArguments(args, workingFolder) });
}

export interface OpenRequests {
  /** Calls back for every request, those already waiting first. `path` is null when only the window is wanted. */
  listen(listener: (path: string | null) => void): void;
}

/** Collects requests from the start on: on macOS they may come before Electron is ready. */
export function collectOpenRequests(args: readonly string[], workingFolder: string): OpenRequests {
  const first = documentInArguments(args, workingFolder);
  const waiting: (string | null)[] = first === null ? [] : [first];
  let deliver: (path: string | null) => void = (path) => waiting.push(path);
  app.on('open-file', (event, path) => {
    event.preventDefault();
    deliver(path);
  });
  app.on('second-instance', (_event, argv, folder, data) => {
    const handed = handedOver.safeParse(data);
    // Chromium may reorder the arguments of the second start; what it handed over itself is more reliable.
    const path = handed.success ? handed.data.file : documentInArguments(argv.slice(1), folder);
    deliver(path !== null && isAbsolute(path) && DOCUMENT_ENDING.test(path) ? path : null);
  });
  return {
    listen(listener) {
      deliver = listener;
      for (const path of waiting.splice(0)) listener(path);
    },
  };
}
