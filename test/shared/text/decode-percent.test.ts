import { expect, it } from '@jest/globals';
import { decodePercent } from '../../../shared/text/decode-percent.ts';

it.each([
  ['%40babel%2Fcore', '@babel/core'],
  ['a+b', 'a+b'],
  ['%C3%A9', 'é'],
  ['%E0%A4', undefined],
  ['100%', undefined],
  ['', ''],
])('for %j, decodePercent returns %j', (text, wanted) => {
  expect(decodePercent(text)).toBe(wanted);
});
