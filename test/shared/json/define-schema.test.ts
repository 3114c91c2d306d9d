import { expect, it } from '@jest/globals';
import { inspect } from '../../../shared/json/decode.ts';
import {
  checked,
  choice,
  closed,
  constant,
  count,
  flag,
  formed,
  integer,
  list,
  map,
  named,
  nullable,
  numberFrom,
  object,
  oneOrMore,
  optional,
  satisfying,
  text,
  unread,
  variants,
  words,
} from '../../../shared/json/define-schema.ts';
import type { Infer, Schema } from '../../../shared/json/schema.ts';

const SMALL = checked(count, (value) => (value < 10 ? [] : [{ where: '', message: 'is large' }]));
const KINDS = variants('kind', [
  object({ kind: constant('a') }),
  object({ kind: constant('b'), size: count }),
]);
const EVEN = satisfying(count, (value) => value % 2 === 0, 'be even');
const KEYS = { pattern: /^[a-z]+$/, expected: 'have a name in lower case' };

it.each<[string, Schema<unknown>, unknown, unknown]>([
  ['text', text, ' ', ' '],
  ['words', words, ' yes ', 'yes'],
  ['a flag', flag, false, false],
  ['a constant', constant('v1'), 'v1', 'v1'],
  ['a choice', choice(['a', 'b']), 'b', 'b'],
  ['text with a pattern', formed(text, /^a+$/, 'be a'), 'aa', 'aa'],
  ['an integer', integer(1, 'be a positive integer'), 1, 1],
  ['a number', numberFrom(0, 10), 7.5, 7.5],
  ['a list', list(words), ['a', ' b '], ['a', 'b']],
  ['a map', map(count, { keys: KEYS }), { a: 1 }, { a: 1 }],
  ['an object', object({ a: text }), { a: 'x', b: 1 }, { a: 'x' }],
  ['a closed object', closed({ a: text }), { a: 'x' }, { a: 'x' }],
  [
    'a member with a different written name',
    object({ failOn: named('fail-on', text) }),
    { 'fail-on': 'x' },
    { failOn: 'x' },
  ],
  ['an optional member', object({ a: optional(text) }), {}, {}],
  ['a nullable member', object({ a: nullable(text) }), { a: null }, {}],
  ['a member that is not read', object({ a: unread<number>() }), { a: 1 }, {}],
  ['a checked value', SMALL, 9, 9],
  ['a value with a condition', EVEN, 2, 2],
  ['a variant', KINDS, { kind: 'b', size: 1 }, { kind: 'b', size: 1 }],
  ['one item in place of a list', oneOrMore(words), ' a ', ['a']],
])('the schema for %s accepts a valid value', (_, schema, value, wanted) => {
  expect(inspect(schema, value)).toEqual({ value: wanted, issues: [] });
});

it.each<[string, Schema<unknown>, unknown, string]>([
  ['a number in place of text', text, 5, ': must be a string, not 5'],
  ['an empty string in place of words', words, ' ', ': must be a string, not " "'],
  ['a word in place of a flag', flag, 'yes', ': must be true or false, not "yes"'],
  ['a different constant', constant('v1'), 'v2', ': must be v1, not "v2"'],
  [
    'text that does not match the pattern',
    formed(text, /^a+$/, 'look like aaa'),
    'b',
    ': must look like aaa, not "b"',
  ],
  ['a fraction in place of a count', count, 1.5, ': must be a non-negative integer, not 1.5'],
  ['a negative count', count, -1, ': must be a non-negative integer, not -1'],
  ['a number out of range', numberFrom(0, 10), 11, ': must be a number from 0 to 10, not 11'],
  [
    'infinity',
    numberFrom(0, Infinity),
    Infinity,
    ': must be a number from 0 to Infinity, not Infinity',
  ],
  ['a mapping in place of a list', list(text), {}, ': must be a list, not an empty mapping'],
  ['an invalid item', list(text), ['a', 1], '[1]: must be a string, not 1'],
  ['a list in place of a map', map(text), [], ': must be a mapping, not an empty list'],
  ['an invalid key', map(text, { keys: KEYS }), { A: 'x' }, 'A: must have a name in lower case'],
  [
    'a list in place of an object',
    closed({ a: text, b: text }),
    [1],
    ': must be a mapping (keys: a, b), not a list',
  ],
  ['a missing member', object({ failOn: named('fail-on', text) }), {}, ': needs fail-on'],
  [
    'an unknown member',
    closed({ abcd: optional(text) }),
    { abcc: 1 },
    'abcc: unknown key "abcc"; did you mean abcd?',
  ],
  [
    'null in place of an optional member',
    object({ a: optional(text) }),
    { a: null },
    'a: must be a string, not null',
  ],
  ['a value that fails its check', list(SMALL), [10], '[0]: is large'],
  ['a value that fails its condition', EVEN, 1, ': must be even'],
  [
    'an unknown variant',
    KINDS,
    { kind: 'c' },
    'kind: must be one of a, b, not "c"; did you mean a?',
  ],
  ['an object without a variant', KINDS, {}, ': needs kind'],
  [
    'a member of a different variant',
    KINDS,
    { kind: 'b', size: 'x' },
    'size: must be a non-negative integer, not "x"',
  ],
  [
    'an empty list',
    oneOrMore(text),
    [],
    ': must be a string or a list of strings, not an empty list',
  ],
  [
    'a number in place of an item',
    oneOrMore(text),
    1,
    ': must be a string or a list of strings, not 1',
  ],
  [
    'too many items',
    oneOrMore(text, 'rules', 1),
    ['a', 'b'],
    ': has 2 rules; from 1 to 1 are allowed',
  ],
  [
    'too few items',
    map(text, { size: { least: 1, most: 2 } }),
    {},
    ': has 0 members; from 1 to 2 are allowed',
  ],
])('a schema rejects %s', (_, schema, value, message) => {
  const { issues } = inspect(schema, value);
  expect(issues.map((issue) => `${issue.where}: ${issue.message}`)).toEqual([message]);
});

it('the TypeScript type is derived from the schema', () => {
  const schema = object({
    id: text,
    level: choice(['a', 'b']),
    size: optional(count),
    tags: list(text),
  });
  const value: Infer<typeof schema> = { id: 'x', level: 'a', tags: [] };
  const level: 'a' | 'b' = value.level;
  const size: number | undefined = value.size;
  // @ts-expect-error: the level is one of the choices
  const broken: Infer<typeof schema> = { id: 'x', level: 'c', tags: [] };
  expect([level, size, broken.id]).toEqual(['a', undefined, 'x']);
});
