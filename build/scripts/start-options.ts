/** Reads the options of `npm start`. Pure: says what is wrong as a text key, and leaves saying it to others. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { TextKey } from '../../shared/i18n/translator.ts';

export type Shell = 'electron' | 'browser';

export interface StartOptions {
  /** Null: Electron where it is installed, the browser shell elsewhere. */
  readonly shell: Shell | null;
  readonly opensWindow: boolean;
  readonly wantsHelp: boolean;
  /** Absolute path of the document to open. */
  readonly documentPath: string | null;
}

export type ParsedOptions =
  | { readonly options: StartOptions }
  | { readonly wrong: TextKey; readonly values: Record<string, string> };

/** Parses what stands after `npm start --`. A relative path counts from `folder`, where the user stands. */
export function parseStartOptions(args: readonly string[], folder: string): ParsedOptions {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: {
      shell: { type: 'string' },
      'no-open': { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const isKnown = ['shell', 'no-open', 'help'].includes(token.name);
    const hasStrayValue = token.name !== 'shell' && token.value !== undefined;
    if (!isKnown || hasStrayValue) return wrong('browserShell.wrongOption', { option: token.rawName });
  }
  const { shell } = values;
  if (shell !== undefined && shell !== 'electron' && shell !== 'browser')
    return wrong('browserShell.wrongShell');
  if (positionals.length > 1) return wrong('browserShell.tooManyFiles');
  const opensWindow = values['no-open'] !== true;
  if (!opensWindow && shell === 'electron') return wrong('browserShell.noOpenNeedsBrowser');
  const [path] = positionals;
  return {
    options: {
      shell: shell ?? null,
      opensWindow,
      wantsHelp: values.help === true,
      documentPath: path === undefined || path === '' ? null : resolve(folder, path),
    },
  };
}

function wrong(key: TextKey, values: Record<string, string> = {}): ParsedOptions {
  return { wrong: key, values };
}
