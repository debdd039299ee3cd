/** What every opening of a document needs from around it. */
import { hostname, userInfo } from 'node:os';
import type { Emit, SettingsStore } from '../handlers.ts';
import type { BackupPlace } from './backup.ts';
import { HEARTBEAT_MS } from './document-session.ts';
import { type PublishSteps, publishSteps } from './publish.ts';
import { PUBLISH_TIMING, type PublishTiming } from './publish-scheduler.ts';

export interface DocumentServiceOptions {
  /** Where working copies and backups lie. */
  readonly dataFolder: string;
  readonly settings: SettingsStore;
  readonly emit: Emit;
  readonly now: () => Date;
  /** Name of this machine in the change log; its host name when left out. */
  readonly device?: string;
  readonly timing?: Partial<PublishTiming & { heartbeatMs: number }>;
  readonly steps?: PublishSteps;
}

export interface DocumentEnvironment {
  readonly dataFolder: string;
  readonly settings: SettingsStore;
  readonly now: () => Date;
  readonly device: string;
  readonly timing: PublishTiming & { readonly heartbeatMs: number };
  readonly steps: PublishSteps;
  /** Name beside changes and in lock files: the one from the preferences, else the account's. */
  readonly author: () => string;
  readonly backupPlace: () => BackupPlace;
}

/** Fills in what the shells leave out. */
export function createEnvironment(options: DocumentServiceOptions): DocumentEnvironment {
  const { dataFolder, settings, now } = options;
  return {
    dataFolder,
    settings,
    now,
    device: options.device ?? hostname(),
    timing: { ...PUBLISH_TIMING, heartbeatMs: HEARTBEAT_MS, ...options.timing },
    steps: options.steps ?? publishSteps,
    author: () => settings.get().authorName || accountName(),
    backupPlace: () => ({ dataFolder, backupFolder: settings.get().backupFolder }),
  };
}

/** The account's name; an account without an entry in the system's list of users has none. */
function accountName(): string {
  try {
    return userInfo().username;
  } catch {
    return process.env.USER ?? process.env.USERNAME ?? '';
  }
}
