import { expect, it } from '@jest/globals';
import { leftOut } from '../../../shared/inventory/ignored-paths.ts';

it.each([
  ['site/package.json', true],
  ['site/deep/package.json', true],
  ['a/b.json', true],
  ['a/c.json', false],
  ['sites/package.json', false],
  ['site', false],
])('leftOut, for the path %s, returns %s', (path, isLeftOut) => {
  expect(leftOut(['site/', 'a/b.json'])(path)).toBe(isLeftOut);
});
