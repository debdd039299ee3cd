/** Looks up words of a file: our own texts in every language first, so that what we write we also read, then others' words. */
import {
  CONNECTION_FIELDS,
  type ConnectionField,
  IMPORT_FIELDS,
  type ImportField,
} from '../../../shared/domain/import/fields.ts';
import {
  COUNTRY_WORDS,
  KIND_WORDS,
  LEVEL_WORDS,
  SECTOR_WORDS,
  TYPE_WORDS,
} from '../../../shared/domain/import/words/actor-words.ts';
import { COLUMN_WORDS, CONNECTION_WORDS } from '../../../shared/domain/import/words/column-words.ts';
import {
  ATTITUDE_WORDS,
  ENGAGEMENT_WORDS,
  SCALE_WORDS,
} from '../../../shared/domain/import/words/judgement-words.ts';
import {
  DIRECTION_WORDS,
  TIE_WORDS,
  type TieDirection,
} from '../../../shared/domain/import/words/tie-words.ts';
import { type Words, wordsOf } from '../../../shared/domain/import/words/words.ts';
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
  direction(text: string): TieDirection | null;
  /** 1 to 5 for "low" to "high". */
  scale(text: string): number | null;
  /** 1 to 5 for "against" to "champion". */
  attitude(text: string): number | null;
}

type WordList = Readonly<Record<string, readonly string[] | string>>;

const LANGUAGES = Object.values(texts);
type Language = (typeof LANGUAGES)[number];

/** Longer texts are no words: looking them up would only take time. */
const LONGEST_WORD = 200;

let made: Vocabulary | undefined;

/** The vocabulary; made once, when the first file is read. */
export function vocabulary(): Vocabulary {
  made ??= createVocabulary();
  return made;
}

/** A text as words are compared: "Innflytelse (1–5)" and "innflytelse" are the same. Only its beginning counts. */
export function wordKey(text: string): string {
  const bare = text
    .slice(0, LONGEST_WORD)
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(/[,:]?\s*1\s*(?:-|–|to|til|till)\s*5\s*$/, ' ');
  return foldedWords(bare).join(' ');
}

function createVocabulary(): Vocabulary {
  const terms = (pick: (language: Language) => WordList) => LANGUAGES.map(pick);
  const isNumber = (value: string | null) => (value === null ? null : Number(value));
  const scale = lookup<string>([], SCALE_WORDS);
  const attitude = lookup<string>([], ATTITUDE_WORDS);
  return {
    ...columnWords(terms),
    sector: lookup<Sector>(
      terms(({ terms }) => terms.sector),
      SECTOR_WORDS,
    ),
    type: lookup<ActorType>(
      terms(({ terms }) => terms.actorType),
      TYPE_WORDS,
    ),
    kind: lookup<ActorKind>(
      terms(({ terms }) => terms.actorKind),
      KIND_WORDS,
    ),
    level: lookup<ActorLevel>(
      terms(({ terms }) => terms.actorLevel),
      LEVEL_WORDS,
    ),
    country: lookup<Country>(
      terms(({ terms }) => terms.country),
      COUNTRY_WORDS,
    ),
    engagement: lookup<EngagementLevel>(
      terms(({ terms }) => terms.engagementLevel),
      ENGAGEMENT_WORDS,
    ),
    tie: lookup<TieKind>(
      terms(({ terms }) => terms.tieKind),
      TIE_WORDS,
    ),
    direction: lookup<TieDirection>(
      terms(({ network: { table } }) => ({ mutual: table.mutual, directed: table.oneWay })),
      DIRECTION_WORDS,
    ),
    scale: (text) => isNumber(scale(text)),
    attitude: (text) => isNumber(attitude(text)),
  };
}

/** What columns are called: in our own tables, in our form of an import, and by others. */
function columnWords(
  terms: (pick: (language: Language) => WordList) => WordList[],
): Pick<Vocabulary, 'header' | 'connectionHeader'> {
  return {
    header: lookup<ImportField>(
      [
        ...terms(({ stakeholders: { field, power, interest } }) =>
          only(IMPORT_FIELDS, { ...field, power, interest }),
        ),
        ...terms(({ register }) => only(IMPORT_FIELDS, register.column)),
        ...terms(({ terms }) => terms.assessmentScale),
        ...terms(({ maps: { form } }) => {
          return { engagementNow: form.engagementNow, engagementWanted: form.engagementWanted };
        }),
        ...terms((language) => only(IMPORT_FIELDS, language.import.field)),
      ],
      COLUMN_WORDS,
    ),
    connectionHeader: lookup<ConnectionField>(
      [
        ...terms(({ network: { table } }) =>
          only(CONNECTION_FIELDS, { ...table, type: table.kind, note: [] }),
        ),
        ...terms(({ network: { trust } }) => {
          return { competence: trust.competence, benevolence: trust.benevolence, integrity: trust.integrity };
        }),
        ...terms((language) => only(CONNECTION_FIELDS, language.import.field)),
      ],
      CONNECTION_WORDS,
    ),
  };
}

/** Our tables also have columns that are no facts, such as the seat of an actor. */
function only(fields: readonly string[], list: WordList): WordList {
  return Object.fromEntries(Object.entries(list).filter(([field]) => fields.includes(field)));
}

/**
 * Our own words win over those of others, and earlier lists over later ones; a value is also a word for itself. A Map:
 * words of a file must not reach a prototype.
 */
function lookup<Value extends string>(
  own: readonly WordList[],
  others: Words<Value>,
): (text: string) => Value | null {
  const lists = [...own, wordsOf(others)];
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
  return (text) => (text.length > LONGEST_WORD ? null : (values.get(wordKey(text)) ?? null));
}

const spaced = (value: string) => value.replace(/([a-z])([A-Z])/g, '$1 $2');
