/** Input fields that several operations share. Limits are generous for people and small for attackers. */
import { z } from 'zod';
import { isIsoDate, isLocalDateTime } from '../domain/dates.ts';
import type { Identifier } from '../domain/identifiers.ts';

/** An identifier of a kind. */
export const id = <Kind extends string>() =>
  z.uuid().transform((text) => text as Identifier<Kind>) as unknown as z.ZodType<Identifier<Kind>, string>;

const withoutControlCharacters = (text: string) =>
  // Tab and newline stay. U+202A-202E and U+2066-2069 turn the direction of what follows: "fdp.exe" would look like "exe.pdf".
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u202A-\u202E\u2066-\u2069]/g, '');

/** A name or title: one line, not empty. */
export const name = z
  .string()
  .transform((text) => withoutControlCharacters(text).replace(/\s+/g, ' ').trim())
  .pipe(z.string().min(1).max(200));
/** A short optional line. */
export const line = z
  .string()
  .transform((text) => withoutControlCharacters(text).replace(/\s+/g, ' ').trim())
  .pipe(z.string().max(500));
/** A longer optional text with line breaks. */
export const text = z
  .string()
  .transform((value) => withoutControlCharacters(value).replace(/\r\n?/g, '\n').trim())
  .pipe(z.string().max(20_000));
/** A calendar day. */
export const date = z.string().refine(isIsoDate, { error: 'not-a-date' });
/** A local date and time. */
export const dateTime = z.string().refine(isLocalDateTime, { error: 'not-a-date' });
/** A finite number of a size people measure with. */
export const measure = z.number().min(-1e15).max(1e15);
/** A file path as the user or the file chooser gives it. */
export const path = z
  .string()
  .min(1)
  .max(4096)
  .refine((value) => !value.includes('\0'));
export const empty = z.object({});
