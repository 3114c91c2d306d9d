import { expect, it } from '@jest/globals';
import { looseReferences } from '../../../shared/git/loose-references.ts';
import { readReference } from '../../../shared/git/read-head.ts';
import { workTreeAt } from '../../../shared/git/work-tree.ts';
import { aRepository, git } from '../../support/git.ts';
import { describeWith } from '../../support/programs.ts';

describeWith(['git'], 'loose references', () => {
  it('are listed by name with their object IDs', async () => {
    const top = await aRepository({ a: '1' }, ['a']);
    await git(top, 'commit', '-q', '-m', 'first');
    const commit = (await git(top, 'rev-parse', 'HEAD')).trim();
    await git(top, 'update-ref', 'refs/remotes/pull/7/merge', commit);
    const tree = await workTreeAt(top);
    if (tree === undefined) throw new Error('there is no work tree');
    const names = await looseReferences('refs/remotes/pull', tree);
    expect(names).toEqual(['refs/remotes/pull/7/merge']);
    expect(await readReference('refs/remotes/pull/7/merge', tree)).toBe(commit);
    expect(await readReference('refs/heads/../../config', tree)).toBeUndefined();
    expect(await readReference('refs/heads/none', tree)).toBeUndefined();
    expect(await looseReferences('refs/none', tree)).toEqual([]);
  });
});
