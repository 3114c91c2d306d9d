import { expect, it } from '@jest/globals';
import { mapTexts } from '../../../shared/json/map-texts.ts';

it('mapTexts changes every text and no key', () => {
  const value = { a: 'b', c: ['d', 1, null, { e: 'f' }] };
  expect(mapTexts(value, (text) => text.toUpperCase())).toEqual({
    a: 'B',
    c: ['D', 1, null, { e: 'F' }],
  });
});
