import { expect, it } from '@jest/globals';
import {
  between,
  caretIndex,
  increased,
  rangeOf,
} from '../../../../shared/versions/ranges/range.ts';

const bound = { operator: '=', version: '1' } as const;

it('rangeOf returns undefined if one part cannot be parsed', () => {
  const parse = (part: string) => (part === 'x' ? undefined : [bound]);
  expect(rangeOf([['1'], ['1', '1']], parse)).toEqual([[bound], [bound, bound]]);
  expect(rangeOf([['1'], ['1', 'x']], parse)).toBeUndefined();
});

it('rangeOf returns undefined if there are too many parts', () => {
  expect(rangeOf([Array(101).fill('1')], () => [bound])).toBeUndefined();
  expect(rangeOf(Array(101).fill(['1']), () => [bound])).toBeUndefined();
});

it('between, increased and caretIndex derive the bounds of a range from its numbers', () => {
  expect(between('1', '2').map(({ operator }) => operator)).toEqual(['>=', '<']);
  expect(increased([1n, 9n, 3n], 1)).toEqual([1n, 10n]);
  expect(
    [
      [1n, 2n],
      [0n, 2n, 3n],
      [0n, 0n],
    ].map(caretIndex),
  ).toEqual([0, 1, 1]);
});
