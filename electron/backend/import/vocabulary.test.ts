import { expect, test } from 'vitest';
import { IMPORT_FIELDS } from '../../../shared/domain/import/fields.ts';
import { LANGUAGES } from '../../../shared/domain/languages.ts';
import {
  ACTOR_KINDS,
  ACTOR_LEVELS,
  ACTOR_TYPES,
  SECTORS,
} from '../../../shared/domain/stakeholders/actor.ts';
import { ASSESSMENT_SCALES, ENGAGEMENT_LEVELS } from '../../../shared/domain/stakeholders/assessment.ts';
import { texts } from '../../../shared/i18n/translator.ts';
import { vocabulary, wordKey } from './vocabulary.ts';

const words = vocabulary();

test.each(LANGUAGES)('our own words in %s are read as what they say', (language) => {
  const { terms, import: own } = texts[language];
  for (const sector of SECTORS) expect(words.sector(terms.sector[sector])).toBe(sector);
  for (const type of ACTOR_TYPES) expect(words.type(terms.actorType[type])).toBe(type);
  for (const kind of ACTOR_KINDS) expect(words.kind(terms.actorKind[kind])).toBe(kind);
  for (const level of ACTOR_LEVELS) expect(words.level(terms.actorLevel[level])).toBe(level);
  for (const field of IMPORT_FIELDS) expect(words.header(own.field[field])).toBe(field);
});

test.each(LANGUAGES)('the headers of our own tables in %s are fields, or nothing', (language) => {
  const { stakeholders, register } = texts[language];
  const headers = [stakeholders.field, register.column].flatMap((list) => Object.entries(list));
  for (const [field, header] of headers) {
    const found = words.header(header);
    const isField = (IMPORT_FIELDS as readonly string[]).includes(field);
    expect([field, found]).toEqual([field, isField ? field : null]);
  }
});

test.each(LANGUAGES)('the table of the map in %s has every judgement as a field', (language) => {
  const { terms, maps } = texts[language];
  for (const scale of ASSESSMENT_SCALES) expect(words.header(terms.assessmentScale[scale])).toBe(scale);
  expect(words.header(maps.form.engagementNow)).toBe('engagementNow');
  expect(words.header(maps.form.engagementWanted)).toBe('engagementWanted');
  for (const level of ENGAGEMENT_LEVELS) expect(words.engagement(terms.engagementLevel[level])).toBe(level);
});

test('a word is one whatever its case, accents, brackets and scale', () => {
  expect(words.header('INNFLYTELSE (1–5)')).toBe('power');
  expect(words.header('Interesse, 1-5')).toBe('interest');
  expect(words.header('e_mail')).toBe('email');
  expect(wordKey('Høy')).toBe(wordKey('hoy'));
  for (const word of ['seat', 'quadrant', '__proto__', 'constructor', 'toString', ''])
    expect(words.header(word)).toBeNull();
});
