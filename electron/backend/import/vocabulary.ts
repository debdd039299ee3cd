/** Looks up words of a file: our own texts in every language first, so that what we write we also read, then others' words. */
import {
  type ConnectionField,
  IMPORT_FIELDS,
  type ImportField,
} from '../../../shared/domain/import/fields.ts';
import {
  ATTITUDE_WORDS,
  CONNECTION_WORDS,
  COUNTRY_WORDS,
  ENGAGEMENT_WORDS,
  HEADER_WORDS,
  KIND_WORDS,
  LEVEL_WORDS,
  SCALE_WORDS,
  SECTOR_WORDS,
  TIE_WORDS,
  TYPE_WORDS,
} from '../../../shared/domain/import/words.ts';
import { foldedWords } from '../../../shared/domain/search/fold-text.ts';
import type {
  ActorKind,
  ActorLevel,
  ActorType,
  Country,
  Sector,
} from '../../../shared/domain/stakeholders/actor.ts';
import type { EngagementLevel } from '../../../shared/domain/stakeholders/assessment.ts';
import type { TieKind } from '../../../shared/domain/stakeholders/tie.ts';
import { texts } from '../../../shared/i18n/translator.ts';

export interface Vocabulary {
  header(text: string): ImportField | null;
  connectionHeader(text: string): ConnectionField | null;
  sector(text: string): Sector | null;
  type(text: string): ActorType | null;
  kind(text: string): ActorKind | null;
  level(text: string): ActorLevel | null;
  country(text: string): Country | null;
  engagement(text: string): EngagementLevel | null;
  tie(text: string): TieKind | null;
  /** 1 to 5 for "low" to "high". */
  scale(text: string): number | null;
  /** 1 to 5 for "against" to "champion". */
  attitude(text: string): number | null;
}

type WordList = Readonly<Record<string, readonly string[] | string>>;

const LANGUAGES = Object.values(texts);

let made: Vocabulary | undefined;

/** The vocabulary; made once, when the first file is read. */
export function vocabulary(): Vocabulary {
  made ??= createVocabulary();
  return made;
}

/** A text as words are compared: "Innflytelse (1–5)" and "innflytelse" are the same. */
export function wordKey(text: string): string {
  const bare = text
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(/[,:]?\s*1\s*(?:-|–|to|til|till)\s*5\s*$/, ' ');
  return foldedWords(bare).join(' ');
}

function createVocabulary(): Vocabulary {
  const terms = (pick: (language: (typeof LANGUAGES)[number]) => WordList) => LANGUAGES.map(pick);
  const headers = lookup<ImportField>([
    ...terms(({ stakeholders: { field, power, interest } }) => onlyFields({ ...field, power, interest })),
    ...terms(({ register }) => onlyFields(register.column)),
    ...terms((language) => language.import.field),
    HEADER_WORDS,
  ]);
  const isNumber = (value: string | null) => (value === null ? null : Number(value));
  const scale = lookup<string>([SCALE_WORDS as unknown as WordList]);
  const attitude = lookup<string>([ATTITUDE_WORDS as unknown as WordList]);
  return {
    header: headers,
    connectionHeader: lookup<ConnectionField>([CONNECTION_WORDS]),
    sector: lookup<Sector>([...terms(({ terms }) => terms.sector), SECTOR_WORDS]),
    type: lookup<ActorType>([...terms(({ terms }) => terms.actorType), TYPE_WORDS]),
    kind: lookup<ActorKind>([...terms(({ terms }) => terms.actorKind), KIND_WORDS]),
    level: lookup<ActorLevel>([...terms(({ terms }) => terms.actorLevel), LEVEL_WORDS]),
    country: lookup<Country>([...terms(({ terms }) => terms.country), COUNTRY_WORDS]),
    engagement: lookup<EngagementLevel>([...terms(({ terms }) => terms.engagementLevel), ENGAGEMENT_WORDS]),
    tie: lookup<TieKind>([...terms(({ terms }) => terms.tieKind), TIE_WORDS]),
    scale: (text) => isNumber(scale(text)),
    attitude: (text) => isNumber(attitude(text)),
  };
}

/** Our tables also have columns that are no facts of an actor, such as its seat. */
function onlyFields(list: Readonly<Record<string, string>>): WordList {
  return Object.fromEntries(
    Object.entries(list).filter(([field]) => IMPORT_FIELDS.includes(field as ImportField)),
  );
}

/** Words of earlier lists win; a value is also a word for itself. A Map: words of a file must not reach a prototype. */
function lookup<Value extends string>(lists: readonly WordList[]): (text: string) => Value | null {
  const values = new Map<string, Value>();
  const add = (word: string, value: Value) => {
    const key = wordKey(word);
    if (key !== '' && !values.has(key)) values.set(key, value);
  };
  for (const list of lists) {
    for (const [value, words] of Object.entries(list)) {
      for (const word of [words].flat()) add(word, value as Value);
    }
  }
  for (const value of lists.flatMap((list) => Object.keys(list))) add(spaced(value), value as Value);
  return (text) => values.get(wordKey(text)) ?? null;
}

const spaced = (value: string) => value.replace(/([a-z])([A-Z])/g, '$1 $2');
