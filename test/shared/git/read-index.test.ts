import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { readIndex } from '../../../shared/git/read-index.ts';
import { aRepository, git } from '../../support/git.ts';
import { describeWith, temporaryFolder } from '../../support/programs.ts';

describeWith(['git'], 'the git index of a repository', () => {
  it('contains the tracked files, even if it is split', async () => {
    const folder = await aRepository({ a: '', b: '' }, ['a']);
    await git(folder, 'update-index', '--split-index');
    await git(folder, 'add', 'b');
    const index = await readIndex(join(folder, '.git'));
    expect([...(index?.tracked ?? [])].sort()).toEqual(['a', 'b']);
  });

  it('is undefined if it is missing, and is rejected if it is damaged', async () => {
    const folder = temporaryFolder('index');
    await expect(readIndex(folder)).resolves.toBeUndefined();
    writeFileSync(join(folder, 'index'), 'no index of git at all');
    await expect(readIndex(folder)).rejects.toMatchObject({ code: 'malformed' });
  });
});
