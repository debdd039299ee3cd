/** File sizes as people say them. */
import type { Formats } from '../../../shared/i18n/formats.ts';

/** `640 kB`, `2,4 MB`: decimal units, as the systems' own file managers write them. */
export function fileSize(formats: Formats, bytes: number): string {
  if (bytes < 1_000_000) return `${formats.number(Math.max(1, Math.round(bytes / 1000)))} kB`;
  const megabytes = bytes / 1_000_000;
  return `${formats.number(megabytes, megabytes < 10 ? 1 : 0)} MB`;
}
