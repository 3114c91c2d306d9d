import { expect, it } from '@jest/globals';
import { inventoryOfFiles, unlockedIn } from '../../../support/inventory.ts';

it('a rockspec is reported as not locked in a source tree, but not if it belongs to an installed rock', () => {
  const text = 'package = "app"\nversion = "1.0-1"\ndependencies = { "lua >= 5.1", "lpeg" }\n';
  expect(unlockedIn({ 'app-1.0-1.rockspec': text })).toEqual([
    'app-1.0-1.rockspec names 1 dependency, and no lockfile pins the installed versions',
  ]);
  expect(unlockedIn({ 'lib/luarocks/rocks-5.1/app/1.0-1/app-1.0-1.rockspec': text })).toEqual([]);
  expect(inventoryOfFiles({ 'app-1.0-1.rockspec': text }, 'image').problems).toEqual([]);
});
