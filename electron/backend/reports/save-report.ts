/** Writes a finished report to a file: over another file only when told to, and only over a report. */
import { closeSync, openSync, readSync } from 'node:fs';
import { type SaveRules, saveWhole } from '../files/save-whole.ts';

/** The path with the ending `.pdf`, added when it is missing. */
export function withPdfEnding(path: string): string {
  return /\.pdf$/i.test(path) ? path : `${path}.pdf`;
}

const RULES: SaveRules = {
  mayBeReplaced: (path) => /\.pdf$/i.test(path) || startsAsPdf(path),
  notReplaceable: 'reports.not-a-pdf',
  diskFull: 'reports.disk-full',
  notWritable: 'reports.not-writable',
};

/**
 * Returns the absolute path. Throws `reports.not-a-pdf`, `reports.disk-full`, `reports.not-writable`, or what
 * `saveWhole` throws.
 */
export function saveReport(path: string, bytes: Uint8Array, replace: boolean): string {
  return saveWhole(path, bytes, replace, RULES);
}

function startsAsPdf(path: string): boolean {
  const start = Buffer.alloc(5);
  const file = openSync(path, 'r');
  try {
    readSync(file, start);
  } finally {
    closeSync(file);
  }
  return start.toString('latin1') === '%PDF-';
}
