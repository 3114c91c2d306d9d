import { describe, expect, it } from '@jest/globals';
import { DataError } from '../../../shared/errors/errors.ts';
import {
  arrayAt,
  asArray,
  asNumber,
  asObject,
  asString,
  isObject,
  objectAt,
  optionalArray,
  optionalObject,
  optionalString,
  scalarText,
  stringAt,
} from '../../../shared/json/guards.ts';

describe('the type guards', () => {
  it.each<[string, (value: unknown, where: string) => unknown, unknown, unknown]>([
    ['an object', asObject, { a: 1 }, []],
    ['an array', asArray, [1], {}],
    ['a string', asString, 'a', 1],
    ['a number', asNumber, 1, Number.NaN],
  ])(
    'accept %s, and reject all other values with an error that names the path',
    (expected, guard, good, bad) => {
      expect(guard(good, '$.a')).toBe(good);
      expect(() => guard(bad, '$.a[3]')).toThrow(DataError);
      expect(() => guard(null, '$.a[3]')).toThrow(`$.a[3] must be ${expected}, not null`);
    },
  );

  it.each([optionalString, optionalObject, optionalArray])(
    'treat absent and null as undefined, and reject other types: %p',
    (guard) => {
      expect([guard(undefined, '$'), guard(null, '$')]).toEqual([undefined, undefined]);
      expect(() => guard(true, '$')).toThrow(DataError);
    },
  );

  it('do not accept an array or null as an object', () => {
    expect([isObject([]), isObject(null), isObject({})]).toEqual([false, false, true]);
  });

  it.each([
    ['a', 'a'],
    [1.5, '1.5'],
    [false, 'false'],
    [10n, '10'],
    [null, ''],
    [undefined, ''],
    [[1], ''],
    [{ toString: 1 }, ''],
    [Object.create(null), ''],
  ])('convert only scalars to text: %#', (value, text) => {
    expect(scalarText(value)).toBe(text);
  });

  it('return only own properties', () => {
    const hostile = JSON.parse('{"__proto__": "own"}');
    expect(stringAt(hostile, '__proto__')).toBe('own');
    expect(stringAt({}, 'constructor')).toBeUndefined();
    expect(objectAt({}, '__proto__')).toBeUndefined();
    expect(arrayAt({ a: 'no' }, 'a')).toBeUndefined();
  });
});
