import { describe, expect, it } from '@jest/globals';
import {
  ignoreFileOf,
  isIgnored,
  patternsOf,
} from '../../../../shared/audit/dockerfile/ignore-files.ts';

it('patternsOf skips comments and empty lines', () => {
  expect(patternsOf('# a\n\n .git \r\n!b\n')).toEqual(['.git', '!b']);
});

it("ignoreFileOf prefers the Dockerfile's own ignore file to the one in the nearest folder", () => {
  const ignores = new Map([
    ['.dockerignore', ['root']],
    ['a/.dockerignore', ['a']],
    ['a/b/X.dockerignore', ['own']],
  ]);
  expect(
    ['a/b/X', 'a/b/Y', 'c/Dockerfile', 'Dockerfile'].map((path) => ignoreFileOf(path, ignores)),
  ).toEqual([['own'], ['a'], ['root'], ['root']]);
  expect(ignoreFileOf('Dockerfile', new Map())).toBeUndefined();
});

describe('isIgnored', () => {
  it.each([
    ['.git', ['.git'], true],
    ['.git', ['**/.git/'], true],
    ['.env', ['.env*'], true],
    ['.git', ['*', '!src'], true],
    ['.git', ['*', '!.git'], false],
    ['.git', ['.github'], false],
    ['.git', ['[.git'], false],
    ['.git', ['*'.repeat(300)], false],
  ])('for the file name %s and the patterns %j, returns %s', (name, patterns, expected) => {
    expect(isIgnored(name, patterns)).toBe(expected);
  });
});
