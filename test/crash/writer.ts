/**
 * The process that is killed: opens a document with the real service and writes, saying each write aloud once it is
 * acknowledged. Usage: writer.ts <data folder> <document> <first number> <writes> <seed>.
 */
import { writeSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { createDocumentService } from '../../electron/backend/document/create-document-service.ts';
import { createSettings } from '../../electron/settings/create-settings.ts';
import { seededRandom } from './seeded-random.ts';

const [dataFolder = '', path = '', first = '0', writes = '0', seed = '1'] = process.argv.slice(2);
const random = seededRandom(Number(seed));
// Publishing is far more frequent than for people, so that many kills fall into the middle of it.
const timing = { restMs: 5, longestWaitMs: 40 };
const settings = createSettings(dataFolder, 'nb');
const service = createDocumentService({
  dataFolder,
  settings,
  emit: () => {},
  now: () => new Date(),
  timing,
});
await service.open(path, 'edit');
say('open');

for (let number = Number(first); number < Number(first) + Number(writes); number += 1) {
  service.write('test.write', ({ db }) => {
    db.prepare(
      `INSERT INTO actor (id, kind, name, sector, type, organisation_id, position, place, description, brings, email, phone)
       VALUES (?, 'organisation', ?, 'public', 'municipality', NULL, '', '', ?, '', '', '')`,
    ).run(crypto.randomUUID(), `write ${number}`, 'x'.repeat(Math.floor(random() * 2000)));
  });
  // Only what `write` has returned from is acknowledged. Written at once, past every buffer of this process.
  say(`ack ${number}`);
  if (random() < 0.1) await service.publish();
  await wait(random() * 8);
}
await service.close();
say('closed');

function say(line: string): void {
  writeSync(1, `${line}\n`);
}
