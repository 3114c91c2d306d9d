import { expect, it } from '@jest/globals';
import { coversPath } from '../../../shared/policy/ignore-path.ts';

const at = (...paths: string[]) => ({ locations: paths.map((path) => ({ path })) });

it.each([
  ['tools', 'tools/a/package-lock.json'],
  ['tools/', 'tools/package-lock.json'],
  ['/tools/a', 'tools/a/package-lock.json'],
  ['tools/**', 'tools/a/package-lock.json'],
  ['*/package-lock.json', 'a/package-lock.json'],
  ['**/package-lock.json', 'a/b/package-lock.json'],
  ['**/test', 'a/test/b/package-lock.json'],
])('with the path %s, coversPath covers the file %s', (path, file) => {
  expect(coversPath(path)(at(file))).toBe(true);
});

it.each([
  ['tools', 'tools2/package-lock.json'],
  ['tools', 'app/tools/package-lock.json'],
  ['tools/', 'tools'],
  ['*.json', 'a/package-lock.json'],
  ['a', `${'b/'.repeat(1000)}a`],
  ['**', `${'b/'.repeat(1000)}a`],
])('with the path %s, coversPath does not cover the file %s', (path, file) => {
  expect(coversPath(path)(at(file))).toBe(false);
});

it('a path in an exception covers a finding only if it covers all locations of the finding', () => {
  expect(coversPath('tools')(at('tools/a', 'tools/b'))).toBe(true);
  expect(coversPath('tools')(at('tools/a', 'app/a'))).toBe(false);
  expect(coversPath('tools')(at())).toBe(false);
});
