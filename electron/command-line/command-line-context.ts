/** What every command is given: where to write, and texts in the user's language. */

import { type Language, nearestLanguage } from '../../shared/domain/languages.ts';
import { type Formats, formatsFor } from '../../shared/i18n/formats.ts';
import { createTranslator, type Translate } from '../../shared/i18n/translator.ts';

export interface CommandLineStreams {
  out(text: string): void;
  error(text: string): void;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

export interface CommandLineContext extends CommandLineStreams {
  readonly t: Translate;
  readonly formats: Formats;
  /** The language of the messages, from the environment (`LC_ALL`, `LC_MESSAGES`, `LANG`). */
  readonly language: Language;
}

/** Makes the context of one run. */
export function commandLineContext(streams: CommandLineStreams): CommandLineContext {
  const { LC_ALL, LC_MESSAGES, LANG } = streams.environment;
  const tag = LC_ALL || LC_MESSAGES || LANG;
  // `C` and `POSIX` say that no language was chosen: English is then what a log or a script expects.
  const language = nearestLanguage(tag || 'en');
  return { ...streams, language, t: createTranslator(language), formats: formatsFor(language) };
}
