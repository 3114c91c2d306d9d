import { expect, it } from '@jest/globals';
import { unlockedIn } from '../../../support/inventory.ts';

it('a Project.toml counts as locked if the Manifest.toml contains all of its packages', () => {
  const text = 'name = "App"\n[deps]\nJSON = "682c06a0-de6a-54ab-a142-c8b1cf79cde6"\n';
  expect(unlockedIn({ 'Project.toml': text })).toEqual([
    'Project.toml names 1 dependency, and no lockfile pins the installed versions',
  ]);
  const lockfile = `julia_version = "1.10.0"
manifest_format = "2.0"

[[deps.JSON]]
uuid = "682c06a0-de6a-54ab-a142-c8b1cf79cde6"
version = "0.21.4"
`;
  expect(unlockedIn({ 'Project.toml': text, 'Manifest.toml': lockfile })).toEqual([]);
  expect(unlockedIn({ 'Project.toml': 'name = "App"\n' })).toEqual([]);
});
