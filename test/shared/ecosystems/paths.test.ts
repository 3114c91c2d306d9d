import { describe, expect, it } from '@jest/globals';
import { baseName, besidePath } from '../../../shared/ecosystems/paths.ts';

describe('besidePath', () => {
  it.each([
    ['a/b.lock', 'c.json', 'a/c.json'],
    ['b.lock', 'c.json', 'c.json'],
    ['a/b/c', '../d', 'a/d'],
    ['a/b', '../../../../etc/passwd', 'etc/passwd'],
    ['a/b', '/etc/passwd', 'a/etc/passwd'],
  ])('from %s, %s is %s, never outside the source', (path, relative, expected) => {
    expect(besidePath(path, relative)).toBe(expected);
  });
});

describe('baseName', () => {
  it.each([
    ['a/b/c.txt', 'c.txt'],
    ['c.txt', 'c.txt'],
  ])('of %s is %s', (path, expected) => {
    expect(baseName(path)).toBe(expected);
  });
});
