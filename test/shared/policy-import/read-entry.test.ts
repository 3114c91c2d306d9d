import { expect, it } from '@jest/globals';
import { DataError } from '../../../shared/errors/errors.ts';
import {
  listedTexts,
  readEntry,
  refusingUnknown,
  textsAt,
} from '../../../shared/policy-import/read-entry.ts';

it('readEntry rejects an entry that has a value of the wrong type', () => {
  expect(readEntry('a[0]', () => ({ ignore: [] }))).toEqual({ ignore: [] });
  const malformed = () => {
    throw new DataError('malformed', 'x must be a string', { path: 'x' });
  };
  const refused = [{ entry: 'a[0]', why: 'x must be a string' }];
  expect(readEntry('a[0]', malformed)).toEqual({ refused });
});

it('readEntry rethrows every other error', () => {
  const broken = () => {
    throw new TypeError('broken');
  };
  expect(() => readEntry('a[0]', broken)).toThrow(TypeError);
});

it('textsAt returns the strings in a list', () => {
  expect(textsAt({ a: ['x', 1.5] }, 'a')).toEqual(['x', '1.5']);
  expect(textsAt({ a: null }, 'a')).toEqual([]);
  expect(textsAt({}, 'a')).toEqual([]);
});

it.each([['x'], [[{}]], [[[]]], [['']], [[null]]].map(([value]) => [value]))(
  'textsAt throws for %j',
  (value) => {
    expect(() => textsAt({ a: value }, 'a')).toThrow(DataError);
  },
);

it.each([
  ['a, b,', ['a', 'b']],
  [
    ['a,b', 'c'],
    ['a', 'b', 'c'],
  ],
  [undefined, []],
])('for %j, listedTexts returns %j', (value, texts) => {
  expect(listedTexts(value, 'a')).toEqual(texts);
});

it('listedTexts throws for a mapping', () => {
  expect(() => listedTexts({ a: 'b' }, 'a')).toThrow('a[0] must be a string');
});

it('refusingUnknown names the first unknown key', () => {
  expect(refusingUnknown('a[0]', { id: 1 }, ['id'])).toBeUndefined();
  const refused = [{ entry: 'a[0]', why: 'the condition x is not supported' }];
  expect(refusingUnknown('a[0]', { id: 1, x: 2 }, ['id'])).toEqual({ refused });
});
