import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fontBytes } from '../../electron/backend/reports/font-files.ts';

const CLI = resolve(import.meta.dirname, '../../dist/electron/cli.js');
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ryggrad-fonts-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the built command line with a home folder of its own. */
function ryggrad(home: string, ...words: string[]): void {
  const result = spawnSync(process.execPath, [CLI, ...words], {
    encoding: 'utf8',
    env: { ...process.env, HOME: home, XDG_DATA_HOME: join(home, '.local/share') },
  });
  expect(result.status, result.stderr).toBe(0);
}

/** The text font with half the units per em: whoever uses it sets text twice as large. */
function doctored(): Buffer {
  const font = Buffer.from(fontBytes('text'));
  const head = font.readUInt32BE(12 + 16 * tableIndex(font, 'head') + 8);
  font.writeUInt16BE(font.readUInt16BE(head + 18) / 2, head + 18);
  return font;
}

function tableIndex(font: Buffer, tag: string): number {
  const count = font.readUInt16BE(4);
  return Array.from({ length: count }, (_, index) => index).findIndex(
    (index) => font.toString('latin1', 12 + 16 * index, 16 + 16 * index) === tag,
  );
}

it.skipIf(process.platform !== 'linux')('a font of the machine with the same name changes no byte', () => {
  const plain = join(folder, 'plain');
  const other = join(folder, 'other');
  mkdirSync(plain);
  for (const fonts of ['.fonts', '.local/share/fonts']) {
    mkdirSync(join(other, fonts), { recursive: true });
    writeFileSync(join(other, fonts, 'Inter-Regular.ttf'), doctored());
  }
  const document = join(folder, 'demo.ryggrad');
  ryggrad(plain, 'demo', document, '--lang', 'nb');
  const [first = '', second = ''] = [plain, other].map((home) => {
    const pdf = join(home, 'report.pdf');
    ryggrad(home, 'report', document, '--type', 'status', '--out', pdf);
    return pdf;
  });
  expect(Buffer.compare(readFileSync(first), readFileSync(second))).toBe(0);
});
