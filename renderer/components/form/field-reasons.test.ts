import { expect, test } from 'vitest';
import { z } from 'zod';
import { contract } from '../../../shared/contract/contract.ts';
import { LANGUAGES } from '../../../shared/domain/languages.ts';
import { FIELD_REASONS, REFUSAL_CODES } from '../../../shared/domain/refusal.ts';
import { createTranslator } from '../../../shared/i18n/translator.ts';
import { fieldSentence, refusalSentence } from '../text/refusal-sentence.ts';
import { messageOfIssue } from './field-reasons.ts';

const messages = (schema: z.ZodType, value: unknown) =>
  schema
    .safeParse(value, { error: (issue) => messageOfIssue(issue) })
    .error?.issues.map((issue) => issue.message);

const goal = contract['plan.createGoal'].input;
const indicatorValue = contract['measurement.createValue'].input.pick({ value: true });

test.each([
  ['an empty name is required', goal.pick({ title: true }), { title: '  ' }, 'required'],
  ['a missing name is required', goal.pick({ title: true }), {}, 'required'],
  ['a long name says its limit', goal.pick({ title: true }), { title: 'x'.repeat(201) }, 'too-long:200'],
  ['half a day is no day', goal.pick({ dueOn: true }), { dueOn: '3.12' }, 'not-a-date'],
  ['an empty number is required', indicatorValue, { value: null }, 'required'],
  ['letters are no number', indicatorValue, { value: Number.NaN }, 'not-a-number'],
  ['a number beyond the limit says it', indicatorValue, { value: 1e16 }, `too-large:${1e15}`],
  ['a number below the limit says it', z.object({ n: z.number().min(1) }), { n: 0 }, 'too-small:1'],
  ['an unknown choice is invalid', z.object({ n: z.enum(['a']) }), { n: 'b' }, 'invalid'],
])('%s', (_case, schema, value, expected) => expect(messages(schema, value)).toEqual([expected]));

test.each(LANGUAGES)('every reason and every refusal is a sentence in %s', (language) => {
  const t = createTranslator(language);
  for (const reason of FIELD_REASONS) {
    expect(fieldSentence(t, `${reason}:12`)).not.toMatch(/errors\.|[{}]/);
  }
  for (const code of REFUSAL_CODES) {
    expect(refusalSentence(t, { code, values: {}, fields: [] })).not.toContain('errors.');
  }
});

test('a message that is no reason of ours is still a sentence', () => {
  expect(fieldSentence(createTranslator('en'), 'Expected string, received object')).not.toContain('Expected');
});
