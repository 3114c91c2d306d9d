import { describe, expect, it } from '@jest/globals';
import {
  baseName,
  besidePath,
  insidePath,
  isInFolder,
  startOfFolder,
} from '../../../shared/ecosystems/paths.ts';
import { cpuMs } from '../../support/cpu-time.ts';

describe('besidePath', () => {
  it.each([
    ['a/b.lock', 'c.json', 'a/c.json'],
    ['b.lock', 'c.json', 'c.json'],
    ['a/b/c', '../d', 'a/d'],
    ['a/b', '../../../../etc/passwd', 'etc/passwd'],
    ['a/b', '/etc/passwd', 'a/etc/passwd'],
  ])(
    'for the file %s and the relative path %s, returns the path %s, which is always inside the source',
    (path, relative, expected) => {
      expect(besidePath(path, relative)).toBe(expected);
    },
  );
});

it('besidePath returns quickly if the path is too long', () => {
  const found: string[] = [];
  const climbing = `${'../'.repeat(300_000)}etc/passwd`;
  const ms = cpuMs(() => {
    found.push(besidePath('a/b', climbing));
  });
  expect(ms).toBeLessThan(500);
  expect(found[0]).toContain('../');
});

it.each([
  ['a/node_modules/b', 2],
  ['node_modules/node_modules/b', 0],
  ['a_node_modules/b', -1],
  ['a/node_modules', -1],
])('for the path %s, startOfFolder returns the index %d', (path, start) => {
  expect(startOfFolder(path, 'node_modules')).toBe(start);
  expect(isInFolder(path, 'node_modules')).toBe(start !== -1);
});

describe('baseName', () => {
  it.each([
    ['a/b/c.txt', 'c.txt'],
    ['c.txt', 'c.txt'],
  ])('for the path %s, returns the name %s', (path, expected) => {
    expect(baseName(path)).toBe(expected);
  });
});

it.each([
  ['go.work', './a', 'a'],
  ['a/pom.xml', '../b/pom.xml', 'b/pom.xml'],
  ['a/pom.xml', '../../b', undefined],
  ['pom.xml', '..', undefined],
  ['pom.xml', '/b', undefined],
  ['pom.xml', 'C:/b', undefined],
])(
  'for the file %s and the relative path %s, insidePath returns the path %s',
  (path, relative, expected) => {
    expect(insidePath(path, relative)).toBe(expected);
  },
);
