import { expect, it } from '@jest/globals';
import {
  skipBackquotes,
  skipDoubleQuotes,
  skipExpansion,
  skipGroup,
  skipSingleQuotes,
} from '../../../shared/docker/shell-skip.ts';

it.each([
  [skipSingleQuotes, "'a\\'b", 4],
  [skipDoubleQuotes, '"a\\"b"c', 6],
  [skipDoubleQuotes, '"$(echo ")")"c', 13],
  [skipBackquotes, '`a\\`b`c', 6],
  [skipExpansion, '${A:-"}"}b', 9],
  [skipExpansion, '$(a (b) c)d', 10],
  [skipSingleQuotes, "'open", 5],
])('%O skips the part of %j before the offset %i', (skip, text, expected) => {
  expect(skip(text, 0)).toBe(expected);
});

it('skipExpansion returns undefined if no expansion starts at the offset', () => {
  expect(skipExpansion('$A', 0)).toBeUndefined();
});

it('skipGroup skips deeply nested groups as a single part', () => {
  const text = '$('.repeat(20_000);
  expect(skipGroup(text, 1, ')')).toBe(text.length);
});
