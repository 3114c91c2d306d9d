import { expect, it } from '@jest/globals';
import { closedSchema } from '../../../shared/json/closed-schema.ts';
import { decode } from '../../../shared/json/decode.ts';
import {
  choice,
  constant,
  list,
  map,
  nullable,
  object,
  text,
  variants,
} from '../../../shared/json/define-schema.ts';

const inner = object({ name: text });
const schema = object({
  one: inner,
  list: list(inner),
  map: map(inner),
  nullable: nullable(inner),
  variants: variants('kind', [
    object({ kind: constant('a'), name: text }),
    object({ kind: constant('b') }),
  ]),
  choice: choice(['x']),
});

const VALUE = {
  one: { name: 'n' },
  list: [{ name: 'n' }],
  map: { m: { name: 'n' } },
  nullable: { name: 'n' },
  variants: { kind: 'a', name: 'n' },
  choice: 'x',
};

it('closedSchema accepts a value without unknown members, like the schema itself', () => {
  expect(decode(closedSchema(schema), VALUE)).toEqual(VALUE);
});

it.each([
  ['$', { ...VALUE, more: 1 }],
  ['$.one', { ...VALUE, one: { name: 'n', more: 1 } }],
  ['$.list[0]', { ...VALUE, list: [{ name: 'n', more: 1 }] }],
  ['$.map.m', { ...VALUE, map: { m: { name: 'n', more: 1 } } }],
  ['$.nullable', { ...VALUE, nullable: { name: 'n', more: 1 } }],
  ['$.variants', { ...VALUE, variants: { kind: 'b', name: 'n' } }],
])(
  'closedSchema rejects an unknown member in %s, although the schema only removes it',
  (path, value) => {
    expect(decode(schema, value)).toBeDefined();
    expect(() => decode(closedSchema(schema), value)).toThrow(`${path}.`);
  },
);
