import { expect, it } from '@jest/globals';
import { jsonSchema } from '../../../scripts/generate/json-schema.ts';
import {
  checked,
  choice,
  closed,
  constant,
  count,
  flag,
  formed,
  list,
  map,
  named,
  nullable,
  numberFrom,
  object,
  oneOrMore,
  optional,
  text,
  unread,
  variants,
  words,
} from '../../../shared/json/define-schema.ts';
import type { Rule } from '../../../shared/json/schema.ts';

it.each<[string, Rule, object]>([
  ['a flag', flag, { type: 'boolean' }],
  ['a string', text, { type: 'string' }],
  ['words', words, { type: 'string', pattern: '\\S' }],
  ['a string with a pattern', formed(text, /^a$/, 'be a'), { type: 'string', pattern: '^a$' }],
  ['a count', count, { type: 'integer', minimum: 0 }],
  ['a number', numberFrom(0, 1), { type: 'number', minimum: 0, maximum: 1 }],
  ['a constant', constant('x'), { const: 'x' }],
  ['a choice', choice(['a', 'b']), { enum: ['a', 'b'] }],
  ['a list', list(flag), { type: 'array', items: { type: 'boolean' } }],
  [
    'one string or more',
    oneOrMore(text, 'items', 2),
    {
      anyOf: [
        { type: 'string' },
        { type: 'array', items: { type: 'string' }, minItems: 1, maxItems: 2 },
      ],
    },
  ],
  [
    'a map',
    map(flag, { keys: { pattern: /^a/, expected: 'start with a' }, size: { least: 1, most: 2 } }),
    {
      type: 'object',
      propertyNames: { pattern: '^a' },
      additionalProperties: { type: 'boolean' },
      minProperties: 1,
      maxProperties: 2,
    },
  ],
  [
    'a closed object',
    closed({ a: flag, b: named('c', optional(flag)) }),
    {
      type: 'object',
      properties: { a: { type: 'boolean' }, c: { type: 'boolean' } },
      required: ['a'],
      additionalProperties: false,
    },
  ],
  ['an open object', object({ a: unread() }), { type: 'object', properties: { a: {} } }],
  ['a value or null', nullable(flag), { anyOf: [{ type: 'boolean' }, { type: 'null' }] }],
  ['a checked value', checked(flag, () => []), { type: 'boolean' }],
  [
    'variants',
    variants('kind', [object({ kind: constant('a') }), object({ kind: constant('b') })]),
    {
      oneOf: [
        { type: 'object', properties: { kind: { const: 'a' } }, required: ['kind'] },
        { type: 'object', properties: { kind: { const: 'b' } }, required: ['kind'] },
      ],
    },
  ],
])('jsonSchema returns the schema of %s', (_, rule, wanted) => {
  expect(jsonSchema(rule, () => undefined)).toEqual(wanted);
});

it('jsonSchema asks its caller for a description of each value, by path', () => {
  const schema = object({ a: list(object({ b: flag })), c: map(flag) });
  const paths: string[] = [];
  jsonSchema(schema, (path) => {
    paths.push(path);
    return undefined;
  });
  expect(paths).toEqual(['', 'a', 'a[]', 'a[].b', 'c', 'c.*']);
});
