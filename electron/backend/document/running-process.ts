/** Names a process so that a later start can tell whether it is still running, although process ids are reused. */
import { readFileSync } from 'node:fs';
import { hostname, uptime } from 'node:os';
import { z } from 'zod';

export const processIdentitySchema = z.object({
  machine: z.string().max(255),
  pid: z.number().int().min(1),
  /** Start of the process as the system counts it; null where that cannot be read without starting a program. */
  startedAt: z.string().max(100).nullable(),
  /** When this was written, in milliseconds since 1970: a process noted before the machine started is gone. */
  notedAtMs: z.number(),
});
export type ProcessIdentity = z.output<typeof processIdentitySchema>;

/** The clock may be set between noting and asking. */
const CLOCK_SLACK_MS = 120_000;

/** This process. */
export function thisProcess(): ProcessIdentity {
  return {
    machine: hostname(),
    pid: process.pid,
    startedAt: startOf(process.pid),
    notedAtMs: Date.now(),
  };
}

/** True when the process is on this machine and surely gone: no such process, or another one under its number. */
export function isKnownDead(identity: ProcessIdentity): boolean {
  if (identity.machine !== hostname()) return false;
  if (!isRunning(identity.pid)) return true;
  const bootedAtMs = Date.now() - uptime() * 1000;
  if (identity.notedAtMs < bootedAtMs - CLOCK_SLACK_MS) return true;
  const startedAt = startOf(identity.pid);
  return startedAt !== null && identity.startedAt !== null && startedAt !== identity.startedAt;
}

/** True when a process of that number runs on this machine, whichever it is. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Not permitted to signal it means that it is there.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Linux: start time in ticks since boot (field 22 of `/proc/<pid>/stat`), made unique by the boot id. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const bootId = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return fields[19] === undefined ? null : `${bootId}:${fields[19]}`;
  } catch {
    return null;
  }
}
