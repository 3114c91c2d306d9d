import { describe, expect, it } from '@jest/globals';
import { coversPath } from '../../../shared/policy/ignore-path.ts';
import { globOfPattern, matchesOnlyFiles } from '../../../shared/policy-import/path-pattern.ts';

const PATHS = [
  'test/a.env',
  'tests/a.env',
  'src/test/a.env',
  'src/latest/a.env',
  'package-lock.json',
  'web/package-lock.json',
  'package-lock.json.txt',
  'packageXlockXjson',
  'docs/a.md',
  'a.mdx',
  'src/[id].ts',
  'src/i.ts',
  'vendor',
  'latest/a.env',
  'Dockerfile',
];

describe('globOfPattern', () => {
  it.each([
    '^test/.*',
    '^test/',
    '^test',
    'test/',
    '/test/',
    'package-lock\\.json$',
    'package-lock.json',
    '^package-lock\\.json$',
    '(.*?)\\.md$',
    '.*\\.md',
    '\\.md$',
    'vendor',
    '^Dockerfile$',
  ])(
    'for the pattern %s, returns a glob that covers only paths that the pattern matches',
    (pattern) => {
      const glob = globOfPattern(pattern) ?? '';
      const covers = coversPath(glob);
      const covered = PATHS.filter((path) => covers({ locations: [{ path }] }));
      expect(covered.length).toBeGreaterThan(0);
      expect(covered.filter((path) => !new RegExp(pattern).test(path))).toEqual([]);
    },
  );

  it.each(['^test/', '\\.md$', '(.*?)\\.md$', 'test/', '^package-lock\\.json$', '^test'])(
    'for the pattern %s, returns a glob that covers all paths that the pattern matches',
    (pattern) => {
      const covers = coversPath(globOfPattern(pattern) ?? '');
      for (const path of PATHS.filter((each) => new RegExp(pattern).test(each))) {
        expect([path, covers({ locations: [{ path }] })]).toEqual([path, true]);
      }
    },
  );

  it.each([
    '',
    '.*',
    '^.*$',
    '(a|b)',
    'a+',
    'a?b',
    'a.*b',
    '[ab]',
    '(?i)a',
    'a\\',
    'a\\.*',
    '\\d',
    '^/etc/',
    'test/$',
    'test$',
    '^vendor$',
    '(a+)+$',
    '*',
  ])('does not return a glob for the pattern %j', (pattern) => {
    expect(globOfPattern(pattern)).toBeUndefined();
  });
});

it.each<[string, boolean]>([
  ['vendor/**', true],
  ['vendor/**/*', true],
  ['**/*.yaml', true],
  ['app/Dockerfile', true],
  ['usr/lib/libssl.so.3', true],
  ['vendor', false],
  ['vendor/', false],
  ['vendor/*', false],
  ['{a,b}/**', false],
  ['v1.*', false],
])('for %s, matchesOnlyFiles returns %s', (glob, expected) => {
  expect(matchesOnlyFiles(glob)).toBe(expected);
});
