import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { countIgnored } from '../../../shared/source/ignored-folder.ts';
import { writeFiles } from '../../support/git.ts';
import { temporaryFolder } from '../../support/programs.ts';

const isWanted = (path: string) => path.endsWith('go.mod');
const isSkipped = (name: string) => name === 'node_modules';

async function counted(files: Readonly<Record<string, string>>, entries = 0) {
  const root = temporaryFolder('ignored');
  writeFiles(root, files);
  symlinkSync('.', join(root, 'build', 'loop'));
  const count = { files: 0, entries };
  await countIgnored(root, 'build', isWanted, isSkipped, count);
  return count.files;
}

it('countIgnored counts the files that a scan would read by name, and Java archives', async () => {
  const files = ['go.mod', 'a/go.mod', 'a/app.jar', 'a/App.class', 'node_modules/x/go.mod'];
  expect(await counted(Object.fromEntries(files.map((path) => [`build/${path}`, ''])))).toBe(3);
});

it('countIgnored stops at the limit', async () => {
  expect(await counted({ 'build/go.mod': '' }, 100_000)).toBe(0);
});

it('countIgnored returns 0 for a deleted folder', async () => {
  const count = { files: 0, entries: 0 };
  await countIgnored('/nowhere', 'build', isWanted, isSkipped, count);
  expect(count.files).toBe(0);
});
