/** Every refusal is a sentence, in every language, with the same values filled in. */
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../shared/domain/languages.ts';
import { FIELD_REASONS, REFUSAL_CODES } from '../../shared/domain/refusal.ts';
import { texts } from '../../shared/i18n/translator.ts';

const KEYS = ['unknown', ...REFUSAL_CODES, ...FIELD_REASONS.map((reason) => `fields.${reason}`)];

function messageOf(language: (typeof LANGUAGES)[number], key: string): unknown {
  let node: unknown = texts[language].errors;
  for (const part of key.split('.')) node = (node as Record<string, unknown> | undefined)?.[part];
  return node;
}

/** Names of the values a message fills in, also within its choices. */
function valuesIn(message: string): string[] {
  const names = [
    ...JSON.stringify(new IntlMessageFormat(message, 'nb').getAst()).matchAll(/"value":"([A-Za-z]+)"/g),
  ];
  const known = new Set([...message.matchAll(/\{(\w+)/g)].map((match) => match[1]));
  return [...new Set(names.map((match) => match[1] ?? '').filter((name) => known.has(name)))].sort();
}

describe.each(KEYS)('errors.%s', (key) => {
  it('is a sentence in every language', () => {
    for (const language of LANGUAGES) {
      const message = messageOf(language, key);
      expect(message, language).toEqual(expect.stringMatching(/^.{12,}[.}]$/s));
      expect(valuesIn(message as string), language).toEqual(valuesIn(messageOf('nb', key) as string));
    }
  });
});

it('there is no sentence without a refusal', () => {
  const leaves = (node: object, prefix = ''): string[] =>
    Object.entries(node).flatMap(([key, value]) =>
      typeof value === 'string' ? [`${prefix}${key}`] : leaves(value as object, `${prefix}${key}.`),
    );
  for (const language of LANGUAGES) expect(leaves(texts[language].errors).sort()).toEqual(KEYS.toSorted());
});
