import { expect, it } from '@jest/globals';
import { count, list, map, object, text } from '../../../shared/json/define-schema.ts';
import { INVALID, type Issues } from '../../../shared/json/issues.ts';
import { readValue } from '../../../shared/json/read-value.ts';

const noIssues = (): Issues => ({ found: [], most: 9 });

it('readValue copies only lists and objects that change', () => {
  const schema = object({ same: list(object({ a: text })), other: list(object({ a: text })) });
  const value = { same: [{ a: 'x' }], other: [{ a: 'x' }, { a: 'y', b: 1 }] };
  const read = readValue(schema, value, noIssues()) as typeof value;
  expect(read).toEqual({ same: [{ a: 'x' }], other: [{ a: 'x' }, { a: 'y' }] });
  expect(read.same).toBe(value.same);
  expect(read.other[0]).toBe(value.other[0]);
  expect(value.other[1]).toEqual({ a: 'y', b: 1 });
});

it('readValue keeps `__proto__` as a name in a map', () => {
  const value: unknown = JSON.parse('{"__proto__": 1}');
  const read = readValue(map(count), value, noIssues());
  expect(Object.entries(read as object)).toEqual([['__proto__', 1]]);
});

it('readValue returns INVALID for a value with an invalid required member, and removes an invalid item', () => {
  const issues = noIssues();
  const schema = object({ items: list(object({ a: text })) });
  expect(readValue(schema, { items: [{ a: 1 }, { a: 'x' }] }, issues)).toEqual({
    items: [{ a: 'x' }],
  });
  expect(readValue(schema, { items: 1 }, issues)).toBe(INVALID);
  expect(issues.found.map(({ where }) => where)).toEqual(['items[0].a', 'items']);
});
