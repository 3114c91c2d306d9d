import { expect, it } from '@jest/globals';
import { inventoryOfFiles, namesOf, unlockedIn } from '../../../support/inventory.ts';

it('the inventory reports a gleam.toml without a lockfile as not locked, and lists its dependencies with exact versions', () => {
  const text =
    'name = "a"\n[dependencies]\nwisp = "1.2.0"\nown = { path = "../own" }\n' +
    '[dev_dependencies]\ngleeunit = ">= 1.0.0 and < 2.0.0"\n';
  expect(unlockedIn({ 'gleam.toml': text })).toEqual([
    'gleam.toml names 1 dependency, and no lockfile pins the installed versions',
  ]);
  expect(namesOf(inventoryOfFiles({ 'gleam.toml': text }))).toEqual(['wisp@1.2.0']);
});

it('the inventory reports a gleam.toml without a project name as a problem', () => {
  expect(inventoryOfFiles({ 'gleam.toml': 'a = 1\n' }).problems).toMatchObject([
    { code: 'not-a-lockfile' },
  ]);
});
