import { expect, it } from '@jest/globals';
import { inventoryOfFiles, namesOf, unlockedIn } from '../../../support/inventory.ts';

const TEXT = `{
  // comments may stand here
  "imports": { "chalk": "npm:chalk@^5", "fs": "jsr:@std/fs@1.0.0", "x": "https://h/x.ts", "sub": "npm:/a@1.2.3/sub" },
}`;

it('a deno.json counts as locked if a lockfile contains its packages', () => {
  expect(unlockedIn({ 'deno.json': TEXT })).toEqual([
    'deno.json names 4 dependencies, and no lockfile pins the installed versions',
  ]);
  expect(namesOf(inventoryOfFiles({ 'deno.json': TEXT }))).toEqual([
    'h@',
    '@jsr/std__fs@1.0.0',
    'a@1.2.3',
  ]);
  const lockfile = JSON.stringify({
    version: '4',
    specifiers: { 'npm:chalk@5': '5.0.0', 'jsr:@std/fs@1.0.0': '1.0.0', 'npm:a@1.2.3': '1.2.3' },
    jsr: { '@std/fs@1.0.0': { integrity: 'ab' } },
    npm: { 'chalk@5.0.0': { integrity: 'sha512-AA==' }, 'a@1.2.3': { integrity: 'sha512-AA==' } },
  });
  expect(unlockedIn({ 'deno.json': TEXT, 'deno.lock': lockfile })).toEqual([]);
  expect(unlockedIn({ 'deno.jsonc': '{ "tasks": {} }' })).toEqual([]);
});
