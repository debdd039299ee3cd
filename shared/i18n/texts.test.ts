/** Every text exists in every language, with the same placeholders and all plural forms of that language. */
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { CONTACT_CHANNELS, MANDATE_FORMALITIES } from '../domain/communication/contact.ts';
import { BODY_KINDS, DECISION_RULES, SEAT_ROLES } from '../domain/governance/body.ts';
import { TRANSACTION_KINDS } from '../domain/history/change.ts';
import { CONFIDENTIALITIES, INITIATIVE_FORMS } from '../domain/initiative/initiative.ts';
import { LANGUAGES } from '../domain/languages.ts';
import { DIRECTIONS, FREQUENCIES, PROGRESSES } from '../domain/measurement/indicator.ts';
import { AGENDA_ITEM_KINDS, MEETING_STATUSES, OUTCOMES } from '../domain/meetings/meeting.ts';
import { PHASE_NUMBERS, PHASE_STATUSES } from '../domain/method/phase.ts';
import { ACTION_STATES, ACTION_STATUSES } from '../domain/plan/plan.ts';
import { FIELD_REASONS, REFUSAL_CODES } from '../domain/refusal.ts';
import { ACTOR_KINDS, ACTOR_LEVELS, ACTOR_TYPES, COUNTRIES, SECTORS } from '../domain/stakeholders/actor.ts';
import { ASSESSMENT_SCALES, ENGAGEMENT_LEVELS, QUADRANTS } from '../domain/stakeholders/assessment.ts';
import { OWN_FIELD_KINDS } from '../domain/stakeholders/own-field.ts';
import { RAINBOW_BANDS, RAINBOW_SIDES } from '../domain/stakeholders/rainbow.ts';
import { SALIENCE_CLASSES } from '../domain/stakeholders/salience.ts';
import { TIE_KINDS } from '../domain/stakeholders/tie.ts';
import { LOCALES } from './formats.ts';
import { createTranslator, type TextKey, texts } from './translator.ts';

type Node = string | { readonly [key: string]: Node };

/** Dotted key to message. */
function flatten(node: Node, prefix = ''): Map<string, string> {
  if (typeof node === 'string') return new Map([[prefix, node]]);
  return new Map(
    Object.entries(node).flatMap(([key, child]) => [
      ...flatten(child, prefix === '' ? key : `${prefix}.${key}`),
    ]),
  );
}

const messages = Object.fromEntries(
  LANGUAGES.map((language) => [language, flatten(texts[language])]),
) as Record<(typeof LANGUAGES)[number], Map<string, string>>;

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** Arguments of a message as `name:type`, with the options of a choice; and the forms of each plural. */
function describeArguments(
  elements: readonly Element[],
  found = new Set<string>(),
  plurals: string[][] = [],
) {
  for (const element of elements) {
    const { type, value: name } = element as { type: number; value?: string };
    // 0 is literal text and 7 the # of a plural: neither is an argument.
    if (type === 0 || type === 7) continue;
    const options = 'options' in element ? Object.entries(element.options) : [];
    // 5 is a choice, whose options must be the same; 6 a plural, whose forms are the language's own.
    const isPlural = type === 6;
    const exact = options.map(([option]) => option);
    // 2 is a number: where a language does not bend the words around it, it needs no plural.
    const kind = isPlural ? 2 : type;
    found.add(`${name}:${kind}${isPlural || exact.length === 0 ? '' : `(${exact.sort().join('|')})`}`);
    if (isPlural) plurals.push(options.map(([option]) => option).filter((option) => !option.startsWith('=')));
    for (const [, { value }] of options) describeArguments(value, found, plurals);
    if ('children' in element) describeArguments(element.children, found, plurals);
  }
  return { found: [...found].sort(), plurals };
}

const ENUMERATIONS: Record<string, readonly (string | number)[]> = {
  sector: SECTORS,
  actorKind: ACTOR_KINDS,
  actorType: ACTOR_TYPES,
  tieKind: TIE_KINDS,
  actorLevel: ACTOR_LEVELS,
  country: COUNTRIES,
  ownFieldKind: OWN_FIELD_KINDS,
  assessmentScale: ASSESSMENT_SCALES,
  engagementLevel: ENGAGEMENT_LEVELS,
  contactChannel: CONTACT_CHANNELS,
  mandateFormality: MANDATE_FORMALITIES,
  quadrant: QUADRANTS,
  salienceClass: SALIENCE_CLASSES,
  rainbowBand: RAINBOW_BANDS,
  rainbowSide: RAINBOW_SIDES,
  bodyKind: BODY_KINDS,
  seatRole: SEAT_ROLES,
  decisionRule: DECISION_RULES,
  meetingStatus: MEETING_STATUSES,
  agendaItemKind: AGENDA_ITEM_KINDS,
  outcome: OUTCOMES,
  actionStatus: ACTION_STATUSES,
  actionState: ACTION_STATES,
  direction: DIRECTIONS,
  frequency: FREQUENCIES,
  progress: PROGRESSES,
  initiativeForm: INITIATIVE_FORMS,
  confidentiality: CONFIDENTIALITIES,
  phase: PHASE_NUMBERS,
  phaseStatus: PHASE_STATUSES,
  transactionKind: TRANSACTION_KINDS,
  language: LANGUAGES,
};

describe.each(LANGUAGES)('the texts in %s', (language) => {
  it('have the same keys as in Norwegian', () => {
    expect([...messages[language].keys()].sort()).toEqual([...messages.nb.keys()].sort());
  });

  it('are written, and parse as messages with the same placeholders as in Norwegian', () => {
    const wrong: string[] = [];
    for (const [key, message] of messages[language]) {
      const norwegian = messages.nb.get(key);
      if (message.trim() === '') wrong.push(`${key} is empty`);
      if (norwegian === undefined) continue;
      try {
        const own = describeArguments(new IntlMessageFormat(message, LOCALES[language]).getAst()).found;
        const expected = describeArguments(new IntlMessageFormat(norwegian, LOCALES.nb).getAst()).found;
        if (own.join() !== expected.join()) wrong.push(`${key}: ${own.join()} instead of ${expected.join()}`);
      } catch (error) {
        wrong.push(`${key}: ${String(error)}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('have every plural form of the language, also where two read alike: then somebody has thought of it', () => {
    const forms = new Intl.PluralRules(LOCALES[language]).resolvedOptions().pluralCategories;
    const wrong: string[] = [];
    for (const [key, message] of messages[language]) {
      const { plurals } = describeArguments(new IntlMessageFormat(message, LOCALES[language]).getAst());
      for (const plural of plurals)
        if ([...plural].sort().join() !== [...forms].sort().join()) wrong.push(`${key}: ${plural.join()}`);
    }
    expect(wrong).toEqual([]);
  });

  it('name every value of every enumeration, and nothing else', () => {
    const terms = Object.entries(texts[language].terms as Record<string, Record<string, string>>);
    const named = Object.fromEntries(terms.map(([name, labels]) => [name, Object.keys(labels).sort()]));
    const expected = Object.fromEntries(
      Object.entries(ENUMERATIONS).map(([name, values]) => [name, values.map(String).sort()]),
    );
    expect(named).toEqual(expected);
  });

  it('name the values of an enumeration differently', () => {
    for (const [name, labels] of Object.entries(texts[language].terms)) {
      const values = Object.values(labels);
      expect(new Set(values).size, name).toBe(values.length);
    }
  });

  it('say every refusal and every reason of a field', () => {
    const codes = [...REFUSAL_CODES, ...FIELD_REASONS.map((reason) => `fields.${reason}`)];
    const missing = codes.filter((code) => !messages[language].has(`errors.${code}`));
    expect(missing).toEqual([]);
  });

  it('come out of the translator', () => {
    const t = createTranslator(language);
    const unresolved = [...messages[language].keys()].filter((key) => t(key as TextKey) === key);
    expect(unresolved).toEqual([]);
  });
});
