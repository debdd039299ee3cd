/** The documents that are measured: the generated large initiative, the same at a tenth, and the demo. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fillDemo } from '../../electron/backend/demo/create-demo.ts';
import { fillLarge } from '../../electron/backend/demo/fill-large.ts';
import { writeNewDocument } from '../../electron/backend/document/write-new-document.ts';

const ANCHOR = '2026-11-22';

export interface BenchDocument {
  readonly path: string;
  readonly sizeMb: number;
}

/** Writes the generated initiative; `scale` 1 is the one of the budget table. */
export function writeGenerated(folder: string, scale: number): BenchDocument {
  return describe(
    writeNewDocument(join(folder, `generated-${scale}.ryggrad`), (db) =>
      fillLarge(db, { anchor: ANCHOR, scale }),
    ),
  );
}

/** Writes the demo initiative. */
export function writeDemo(folder: string): BenchDocument {
  return describe(
    writeNewDocument(join(folder, 'demo.ryggrad'), (db) => fillDemo(db, { language: 'nb', anchor: ANCHOR })),
  );
}

function describe(path: string): BenchDocument {
  return { path, sizeMb: statSync(path).size / 1024 ** 2 };
}
