import { expect, test } from 'vitest';
import { contract, type OperationName } from '../../../shared/contract/contract.ts';
import { LANGUAGES } from '../../../shared/domain/languages.ts';
import { createTranslator } from '../../../shared/i18n/translator.ts';
import { operationInWords } from './operation-name.ts';

const writes = Object.keys(contract).filter((name) => contract[name as OperationName].kind === 'write');

test.each(LANGUAGES)('every step that can be undone has a name in %s', (language) => {
  const t = createTranslator(language);
  const nameless = writes.filter((name) => operationInWords(t, name).includes('document.operation'));
  expect(nameless).toEqual([]);
  expect(new Set(writes.map((name) => operationInWords(t, name))).size).toBe(writes.length);
});

test('what no operation made is still called something', () => {
  expect(operationInWords(createTranslator('nb'), 'demo.fill')).toBe('siste endring');
});
