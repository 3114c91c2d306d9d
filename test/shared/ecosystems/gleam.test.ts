import { expect, it } from '@jest/globals';
import { inventoryOfFiles, namesOf } from '../../support/inventory.ts';

const TOML = 'name = "a"\n';
const lock = (rows: string) =>
  `packages = [\n${rows}]\n\n[requirements]\nwisp = { version = "1" }\n`;

it('the inventory lists Hex packages and commits from manifest.toml', () => {
  const text = lock(
    '  { name = "wisp", version = "1.2.0", source = "hex", outer_checksum = "' +
      `${'AB'.repeat(32)}" },\n` +
      '  { name = "own", version = "1.0.0", source = "local", path = "../own" },\n' +
      '  { name = "forked", version = "1.0.0", source = "git", repo = "https://h/r", commit = "c0" },\n',
  );
  const { packages, problems } = inventoryOfFiles({ 'gleam.toml': TOML, 'manifest.toml': text });
  expect(packages).toMatchObject([
    { name: 'forked', version: '', ecosystem: undefined },
    { purl: 'pkg:hex/wisp@1.2.0', isDirect: true, hashes: [{ value: 'ab'.repeat(32) }] },
  ]);
  expect(problems).toEqual([]);
});

it.each([
  ['is truncated', 'packages = []\n', 'not-a-lockfile'],
  [
    'has an unknown source',
    lock('  { name = "a", version = "1", source = "x" },\n'),
    'unread-line',
  ],
  ['has an entry without a version', lock('  { name = "a", source = "hex" },\n'), 'unread-line'],
])('the inventory reports a problem if manifest.toml %s', (_what, text, code) => {
  const { problems } = inventoryOfFiles({ 'gleam.toml': TOML, 'manifest.toml': text });
  expect(problems).toMatchObject([{ code, path: 'manifest.toml' }]);
});

it('the inventory skips a manifest.toml that belongs to a different tool', () => {
  const inventory = inventoryOfFiles({ 'manifest.toml': 'packages = "all"\n' });
  expect([namesOf(inventory), inventory.problems]).toEqual([[], []]);
});
