import { expect, it } from '@jest/globals';
import { mapTexts } from '../../../shared/json/map-texts.ts';

it('mapTexts changes every string, but not keys', () => {
  const value = { a: 'b', c: ['d', 1, null, { e: 'f' }] };
  expect(mapTexts(value, (text) => text.toUpperCase())).toEqual({
    a: 'B',
    c: ['D', 1, null, { e: 'F' }],
  });
});

it('mapTexts copies only what contains a changed string', () => {
  const value = { same: { list: ['b'] }, changed: ['a'] };
  const mapped = mapTexts(value, (text) => text.replace('a', 'c'));
  expect(mapped).toEqual({ same: { list: ['b'] }, changed: ['c'] });
  expect(mapped.same).toBe(value.same);
  expect(value.changed).toEqual(['a']);
});

it('mapTexts keeps the key `__proto__`', () => {
  const value: unknown = JSON.parse('{"__proto__": "a", "b": "c"}');
  expect(JSON.stringify(mapTexts(value, () => 'd'))).toBe('{"__proto__":"d","b":"d"}');
});
