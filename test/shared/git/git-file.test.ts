import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { readGitFile, readSmallGitFile } from '../../../shared/git/git-file.ts';
import { temporaryFolder } from '../../support/programs.ts';

it('readGitFile reads a regular file, but not a link, a folder or a file above the size limit', async () => {
  const folder = temporaryFolder('file');
  const path = join(folder, 'a');
  writeFileSync(path, 'text');
  symlinkSync(path, join(folder, 'link'));
  expect((await readGitFile(path, 4))?.toString()).toBe('text');
  expect(await readGitFile(join(folder, 'link'), 4)).toBeUndefined();
  expect(await readSmallGitFile(folder)).toBeUndefined();
  await expect(readGitFile(path, 3)).rejects.toMatchObject({ code: 'limit-exceeded' });
});
