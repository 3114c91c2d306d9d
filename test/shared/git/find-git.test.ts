import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { expect, it } from '@jest/globals';
import { findGit } from '../../../shared/git/find-git.ts';
import { temporaryFolder } from '../../support/programs.ts';

it('findGit finds an executable in PATH, and ignores folders, text files and the current folder', async () => {
  const [folder, text, program] = ['a', 'b', 'c'].map((name) => join(temporaryFolder('git'), name));
  for (const each of [folder, text, program]) mkdirSync(each ?? '');
  mkdirSync(join(folder ?? '', 'git'));
  writeFileSync(join(text ?? '', 'git'), '');
  const found = join(program ?? '', 'git');
  writeFileSync(found, '');
  chmodSync(found, 0o755);
  const path = ['', '.', 'relative', folder, text, program].join(delimiter);
  await expect(findGit({ PATH: path })).resolves.toBe(found);
  await expect(findGit({ PATH: '.' })).resolves.toBeUndefined();
  await expect(findGit({})).resolves.toBeUndefined();
});
