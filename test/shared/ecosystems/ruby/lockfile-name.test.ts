import { expect, it } from '@jest/globals';
import { isLockfileName } from '../../../../shared/ecosystems/ruby/lockfile-name.ts';

it.each([
  ['Gemfile.lock', true],
  ['gems.locked', true],
  ['rails_7.gemfile.lock', true],
  ['.gemfile.lock', false],
  ['Gemfile.next.lock', true],
  ['Gemfile_next.lock', true],
  ['Gemfiles.lock', false],
  ['Gemfile.next', false],
  ['Gemfile', false],
])('for the file name %s, isLockfileName returns %s', (name, expected) => {
  expect(isLockfileName(name)).toBe(expected);
});
