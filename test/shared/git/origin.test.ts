import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { originOf } from '../../../shared/git/origin.ts';
import { workTreeAt } from '../../../shared/git/work-tree.ts';
import { aRepository, git } from '../../support/git.ts';
import { describeWith, temporaryFolder } from '../../support/programs.ts';

describeWith(['git'], 'the origin of a repository', () => {
  it('is read from the configuration that all work trees share', async () => {
    const top = await aRepository({ a: '1' }, ['a']);
    await git(top, 'commit', '-q', '-m', 'first');
    await git(top, 'remote', 'add', 'origin', 'https://github.com/octo/app');
    const other = join(temporaryFolder('tree'), 'other');
    await git(top, 'worktree', 'add', '-q', other);
    const { common = '' } = (await workTreeAt(other)) ?? {};
    expect(await originOf(common)).toBe('https://github.com/octo/app');
  });

  it('is undefined if there is no configuration', async () => {
    expect(await originOf(temporaryFolder('none'))).toBeUndefined();
  });
});
