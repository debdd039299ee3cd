import { expect, it } from 'vitest';
import { asFileName } from './file-names.ts';

it.each([
  ['Barn/unge: 2026?', 'Barn unge 2026'],
  ['..\\..\\secret', 'secret'],
  ['Oppvekst i Nordbyen', 'Oppvekst i Nordbyen'],
  ['a\u0000b\nc', 'a b c'],
  ['???', ''],
  ['ends with a dot. ', 'ends with a dot'],
])('%j becomes %j', (text, name) => expect(asFileName(text)).toBe(name));

it('keeps to the greatest length without a space at the end', () => {
  expect(asFileName(`${'a'.repeat(79)} b`)).toBe('a'.repeat(79));
});
