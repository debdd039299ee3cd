/** Wrong use of the command line: one sentence and exit code 2. */
import type { CommanderError } from 'commander';
import type { TextKey, TextValues, Translate } from '../../shared/i18n/translator.ts';

/** Thrown by a command that was called with something it cannot take. */
export class WrongUse extends Error {
  readonly key: TextKey;
  readonly values: TextValues;

  constructor(key: TextKey, values: TextValues = {}) {
    super(key);
    this.name = 'WrongUse';
    this.key = key;
    this.values = values;
  }
}

const KEYS: Record<string, TextKey> = {
  'commander.unknownOption': 'commandLine.wrongUse.unknownOption',
  'commander.unknownCommand': 'commandLine.wrongUse.unknownCommand',
  'commander.missingArgument': 'commandLine.wrongUse.missingArgument',
  'commander.optionMissingArgument': 'commandLine.wrongUse.optionWithoutValue',
  'commander.missingMandatoryOptionValue': 'commandLine.wrongUse.missingOption',
  'commander.excessArguments': 'commandLine.wrongUse.tooMany',
};

/** The sentence for an error of the argument parser, in the user's language instead of the parser's English. */
export function sentenceForParserError(error: CommanderError, t: Translate): string {
  const [, what = ''] = /'([^']*)'/.exec(error.message) ?? [];
  return t(KEYS[error.code] ?? 'commandLine.wrongUse.other', { what });
}
