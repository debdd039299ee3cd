/** Options that several commands take, checked with a sentence of their own. */
import { type IsoDate, isIsoDate } from '../../shared/domain/dates.ts';
import { LANGUAGES, type Language } from '../../shared/domain/languages.ts';
import { WrongUse } from './wrong-use.ts';

/** One of the given values, or wrong use naming them all. */
export function oneOf<Value extends string>(option: string, values: readonly Value[], given: string): Value {
  const value = values.find((candidate) => candidate === given);
  if (value === undefined)
    throw new WrongUse('commandLine.wrongUse.notOneOf', { option, given, values: values.join(', ') });
  return value;
}

/** A language of ours. */
export function languageOption(given: string): Language {
  return oneOf('--lang', LANGUAGES, given);
}

/** A calendar day that exists. */
export function dateOption(option: string, given: string): IsoDate {
  if (!isIsoDate(given)) throw new WrongUse('commandLine.wrongUse.notADate', { option, given });
  return given;
}
