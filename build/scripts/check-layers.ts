/** `npm run layers`: reads every module below electron, renderer and shared, and refuses what breaks the layer rule. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { findViolations } from './layers/find-violations.ts';

const FOLDERS = ['electron', 'renderer', 'shared'];

/** The modules of the project: path from the root, with `/`, to text. */
export function readModules(root: string): Map<string, string> {
  const files = new Map<string, string>();
  for (const folder of FOLDERS) {
    for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !/\.tsx?$/.test(entry.name)) continue;
      const file = join(entry.parentPath, entry.name);
      files.set(
        file
          .slice(root.length + 1)
          .split(sep)
          .join('/'),
        readFileSync(file, 'utf8'),
      );
    }
  }
  return files;
}

if (import.meta.main) {
  const files = readModules(resolve(import.meta.dirname, '../..'));
  const violations = findViolations(files);
  for (const { file, found, rule, advice } of violations) {
    process.stderr.write(`${file}: ${found}\n  rule: ${rule}\n  ${advice}\n`);
  }
  process.stdout.write(`layers: ${files.size} modules, ${violations.length} against the rule\n`);
  process.exitCode = violations.length === 0 ? 0 : 1;
}
