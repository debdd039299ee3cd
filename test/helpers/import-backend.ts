/** A backend with documents of its own in a folder of its own, for tests of importing and exporting. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBackend } from '../../electron/backend/backend.ts';
import { createSettings } from '../../electron/settings/create-settings.ts';
import type { Answer, InputOf, OperationName, OutputOf } from '../../shared/contract/contract.ts';

/** Ends with `close`. */
export function importBackend() {
  const folder = mkdtempSync(join(tmpdir(), 'ryggrad import æøå '));
  const at = (name: string) => join(folder, name);
  const dataFolder = at('data');
  mkdirSync(dataFolder);
  const settings = createSettings(dataFolder, 'nb');
  settings.update({ authorName: 'Kari' });
  const backend = createBackend({
    dataFolder,
    settings,
    host: { shell: 'command-line', fileDialogs: null },
    version: '1',
  });
  const ask = async <Name extends OperationName>(name: Name, input: InputOf<Name>) =>
    (await backend.dispatch(name, input)) as Answer<OutputOf<Name>>;
  const get = async <Name extends OperationName>(
    name: Name,
    input: InputOf<Name>,
  ): Promise<OutputOf<Name>> => {
    const answer = await ask(name, input);
    if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.refusal)}`);
    return answer.value;
  };
  let documentNumber = 0;
  return {
    folder,
    dataFolder,
    at,
    ask,
    get,
    readFile: (path: string, choices: Partial<InputOf<'import.read'>> = {}) =>
      get('import.read', { jobId: crypto.randomUUID(), path, ...choices }),
    newDocument: async (): Promise<string> => {
      documentNumber += 1;
      const path = at(`Dokument ${documentNumber}.ryggrad`);
      await get('document.create', { path, name: 'Prøve', language: 'nb', template: 'empty' });
      return path;
    },
    close: async () => {
      await backend.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
