/** Writes the network to a file, as GraphML or as Kumu's JSON. */
import { extname } from 'node:path';
import type { NetworkFormat } from '../../../shared/contract/network.ts';
import type { NetworkFile } from '../../../shared/domain/stakeholders/network-file.ts';
import { networkGraphml } from '../../../shared/domain/stakeholders/network-graphml.ts';
import { networkKumu } from '../../../shared/domain/stakeholders/network-kumu.ts';
import type { Translate } from '../../../shared/i18n/translator.ts';
import { endingOf } from '../files/file-kinds.ts';
import { type SaveRules, saveWhole } from '../files/save-whole.ts';

export interface NetworkTarget {
  readonly path: string;
  readonly format: NetworkFormat;
  readonly replace: boolean;
}

/** Returns the absolute path. Throws `network.not-replaceable` for what is no file of the format, or what `saveWhole` throws. */
export function saveNetwork(
  file: NetworkFile,
  { path, format, replace }: NetworkTarget,
  t: Translate,
): string {
  const text = format === 'graphml' ? networkGraphml(file) : networkKumu(file, t);
  return saveWhole(withEnding(path, format), new TextEncoder().encode(text), replace, rulesFor(format));
}

function withEnding(path: string, format: NetworkFormat): string {
  return isOfFormat(path, format) ? path : `${path}${endingOf(format)}`;
}

function isOfFormat(path: string, format: NetworkFormat): boolean {
  return extname(path).toLowerCase() === endingOf(format);
}

function rulesFor(format: NetworkFormat): SaveRules {
  return {
    mayBeReplaced: (path) => isOfFormat(path, format),
    notReplaceable: 'network.not-replaceable',
    diskFull: 'network.disk-full',
    notWritable: 'network.not-writable',
  };
}
