import { expect, it } from '@jest/globals';
import { groupEnd, withoutTypeArguments } from '../../../shared/binary/type-arguments.ts';

it.each([
  ['a/b.F', 'a/b.F'],
  ['a/b.F[int]', 'a/b.F'],
  ['a/b.T[struct { c/d.X [2]c/d.Y }].M', 'a/b.T.M'],
  ['a/b].F', 'a/b.F'],
  ['a/b.F[int', 'a/b.F'],
])('withoutTypeArguments removes the type arguments of %s', (name, plain) => {
  expect(withoutTypeArguments(Buffer.from(name)).toString()).toBe(plain);
});

it.each([
  ['[a]b', 3],
  ['[a[b]c]d', 7],
  ['[a\0b]', 2],
  ['[a', 2],
])('groupEnd returns the end of the group in %j', (text, end) => {
  expect(groupEnd(Buffer.from(text), 0)).toBe(end);
});
