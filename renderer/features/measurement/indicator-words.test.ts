import { describe, expect, it } from 'vitest';
import type { Language } from '../../../shared/domain/languages.ts';
import { type Indicator, progressOf } from '../../../shared/domain/measurement/indicator.ts';
import { formatsFor } from '../../../shared/i18n/formats.ts';
import { createTranslator } from '../../../shared/i18n/translator.ts';
import { makeIndicator } from '../../../test/helpers/entities.ts';
import { indicatorSentence, valueInWords } from './indicator-words.ts';

/** The sentence with its no-break spaces written as spaces. */
function sentence(language: Language, value: number | null, changes: Partial<Indicator> = {}): string {
  const indicator = makeIndicator(changes) as Indicator;
  const latest = value === null ? null : { value, measuredOn: '2025-06-30' };
  const progress = progressOf(indicator, latest ?? undefined);
  const all = { ...indicator, latest, progress };
  return indicatorSentence(createTranslator(language), formatsFor(language), all).replaceAll('\u00A0', ' ');
}

describe('the sentence of an indicator', () => {
  it('says the newest value and the way to the target', () => {
    expect(sentence('en', 79)).toBe('79 % in June 2025. On the way to 85 % in June 2028.');
    expect(sentence('nb', 79)).toBe('79 % i juni 2025. På vei mot 85 % i juni 2028.');
    expect(sentence('nb', 72)).toBe('72 % i juni 2025. Henger etter på veien mot 85 % i juni 2028.');
  });

  it('says what is reached and what went the wrong way', () => {
    expect(sentence('da', 85.5)).toBe('85,5 % i juni 2025. Målet på 85 % er nået.');
    expect(sentence('sv', 70)).toBe('70 % i juni 2025. Sämre än utgångsläget på 71 %. Målet är 85 %.');
  });

  it('says what is missing', () => {
    expect(sentence('nb', null)).toBe('Ingen verdier ennå. Målet er 85 % i juni 2028.');
    expect(sentence('nb', 79, { targetValue: null })).toBe('79 % i juni 2025. Det er ikke satt noe mål.');
    expect(sentence('en', 79, { targetOn: null })).toBe('79 % in June 2025. The target is 85 %.');
  });
});

describe('a value in words', () => {
  it('has the decimals of its indicator, and more when it needs them', () => {
    const formats = formatsFor('nb');
    expect(valueInWords(formats, { unit: '', decimals: 1 }, 3)).toBe('3,0');
    expect(valueInWords(formats, { unit: '', decimals: 0 }, 3.25)).toBe('3,25');
    expect(valueInWords(formats, { unit: 'unge', decimals: 0 }, 12)).toBe('12\u00A0unge');
  });
});
