import { describe, expect, it } from '@jest/globals';
import { readYarnBlocks } from '../../../../shared/ecosystems/npm/yarn-blocks.ts';
import {
  keyFor,
  keysByPattern,
  nameOfPattern,
  splitPattern,
} from '../../../../shared/ecosystems/npm/yarn-patterns.ts';

const keys = keysByPattern(
  readYarnBlocks(
    '__metadata:\n  version: 8\n\n"a@npm:^1.0.0":\n  version: 1.0.0\n\n"b@file:./b::locator=app%40workspace%3A.":\n  version: 2.0.0\n',
  ).blocks,
);

describe('keyFor', () => {
  it.each([
    ['a', 'npm:^1.0.0', '4'],
    ['a', '^1.0.0', '4'],
    ['b', 'file:./b', '7'],
    ['a', '^2.0.0', undefined],
  ])('for the package %s with the range %s, returns the key %s', (name, range, key) => {
    expect(keyFor(keys, name, range)).toBe(key);
  });
});

describe('a pattern in a yarn.lock', () => {
  it.each([
    ['a@npm:b@^1', 'b'],
    ['a@npm:@s/b', '@s/b'],
    ['a@npm:b', 'b'],
    ['a@npm:^1', 'a'],
    ['@s/a@^1', '@s/a'],
  ])('of the form %s refers to the package %s', (pattern, name) => {
    expect(nameOfPattern(pattern)).toBe(name);
  });

  it('is split at the at sign that does not begin a scope', () => {
    expect(splitPattern('@s/a@^1')).toEqual(['@s/a', '^1']);
  });
});
