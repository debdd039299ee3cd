/** Names that work on every system, since documents travel: a name made on Linux must open on Windows. */
import { Refusal } from '../../../shared/domain/refusal.ts';
import type { FileKind } from '../handlers.ts';
import { endingOf, isOfKind } from './file-kinds.ts';

// Separators of every system, and what Windows forbids in names.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what Windows forbids
const FORBIDDEN = /[\u0000-\u001F\u007F<>:"/\\|?*]/;
const WINDOWS_DEVICES = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)\s*(\.|$)/i;
/** Longest name that common file systems take, counted in bytes of UTF-8. */
const LONGEST_NAME_BYTES = 255;

/** The name as it will be written. Throws `files.name-invalid` for a name that some system cannot keep. */
export function checkedName(name: string): string {
  const trimmed = name.trim().normalize('NFC');
  const isInvalid =
    trimmed === '' ||
    FORBIDDEN.test(trimmed) ||
    WINDOWS_DEVICES.test(trimmed) ||
    // A leading dot would hide the file from its owner; Windows drops a dot at the end.
    trimmed.startsWith('.') ||
    trimmed.endsWith('.') ||
    Buffer.byteLength(trimmed) > LONGEST_NAME_BYTES;
  if (isInvalid) throw new Refusal('files.name-invalid', { name: trimmed.slice(0, 60) });
  return trimmed;
}

/** The name with the ending of its kind, added when it is missing. Throws `files.name-invalid`. */
export function nameWithEnding(name: string, kind: FileKind): string {
  const checked = checkedName(name);
  return isOfKind(checked, kind) ? checked : checkedName(`${checked}${endingOf(kind)}`);
}
