import { expect, it } from '@jest/globals';
import {
  count,
  formed,
  nullable,
  optional,
  text,
  words,
} from '../../../shared/json/define-schema.ts';
import { INVALID } from '../../../shared/json/issues.ts';
import { isAbsent, isNumber, isOptional, readText } from '../../../shared/json/read-scalar.ts';
import type { RuleOf } from '../../../shared/json/schema.ts';

const read = (rule: RuleOf<'text'>, value: unknown) =>
  readText(rule, value, { found: [], most: 1 });

it('readText removes surrounding spaces only if the schema asks for words', () => {
  expect([read(text, ' a '), read(words, ' a ')]).toEqual([' a ', 'a']);
  expect(read(formed(words, /^a$/, 'be a'), ' a ')).toBe('a');
});

it.each<[RuleOf<'text'>, unknown]>([
  [text, 1],
  [words, ' '],
  [formed(text, /^a$/, 'be a'), 'a '],
])('readText rejects text that does not match the pattern', (rule, value) => {
  expect(read(rule, value)).toBe(INVALID);
});

it('isNumber accepts only numbers that the rule allows', () => {
  const values = [0, 7, -1, 1.5, NaN, Infinity, 2 ** 53, '1', null];
  expect(values.filter((value) => isNumber(count as RuleOf<'number'>, value))).toEqual([0, 7]);
});

it('isAbsent treats null as absent only if the schema allows it', () => {
  const rules = [optional(text), nullable(text)] as RuleOf<'optional'>[];
  expect(
    rules.map((rule) => [isOptional(rule), isAbsent(rule, undefined), isAbsent(rule, null)]),
  ).toEqual([
    [true, true, false],
    [true, true, true],
  ]);
  expect(isOptional(text)).toBe(false);
});
