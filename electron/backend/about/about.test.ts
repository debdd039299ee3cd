/** The list of licences is read where the build leaves it, and its absence is said. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readLicences } from './handlers.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ryggrad-about-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('gives the list of the first folder that holds one', async () => {
  const list = [{ name: 'zod', version: '4.6.7', licence: 'MIT', text: null }];
  writeFileSync(join(folder, 'licences.json'), JSON.stringify(list));
  expect(await readLicences([join(folder, 'missing'), folder])).toEqual(list);
});

it('says so when there is no list, or a damaged one', async () => {
  await expect(readLicences([folder])).rejects.toMatchObject({ code: 'about.no-licences' });
  writeFileSync(join(folder, 'licences.json'), '[{"name":');
  await expect(readLicences([folder])).rejects.toMatchObject({ code: 'about.no-licences' });
});
