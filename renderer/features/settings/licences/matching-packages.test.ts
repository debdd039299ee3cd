/** The search in the list of licences. */
import { expect, it } from 'vitest';
import { matchingPackages } from './matching-packages.ts';

const packages = [
  { name: '@mui/material', version: '9.5.0', licence: 'MIT', text: 'Zod is not meant here' },
  { name: 'uuidv7', version: '1.2.1', licence: 'Apache-2.0', text: null },
  { name: 'zod', version: '4.6.7', licence: 'MIT', text: null },
];
const found = (search: string) => matchingPackages(packages, search).map(({ name }) => name);

it('finds by name and by licence, whatever the case', () => {
  expect(found('ZOD')).toEqual(['zod']);
  expect(found('apache')).toEqual(['uuidv7']);
  expect(found('mit mui')).toEqual(['@mui/material']);
});

it('shows everything while nothing is written, and nothing when nothing fits', () => {
  expect(found('  ')).toHaveLength(3);
  expect(found('gpl')).toEqual([]);
});
