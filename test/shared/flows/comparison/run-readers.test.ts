import { expect, it } from '@jest/globals';
import { readerOf, readerOfRepository } from '../../../../shared/flows/comparison/run-readers.ts';
import { workTreeAt } from '../../../../shared/git/work-tree.ts';
import { accessTo, aRun } from '../../../support/fake-run.ts';
import { startGitHub } from '../../../support/github-server.ts';
import { describeWith } from '../../../support/programs.ts';
import { anUpstream, checkOut } from '../../../support/proposal.ts';

describeWith(['git'], 'the git object readers in a run', () => {
  it('are shared by all reads from the same work tree or repository in the run', async () => {
    const tree = await workTreeAt(await checkOut(await anUpstream({}, {})));
    const run = aRun('');
    expect(await readerOf(tree, run)).toBe(await readerOf(tree, run));
    expect(await readerOf(tree, run)).not.toBe(await readerOf(undefined, run));
    expect(await readerOf(tree, run)).not.toBe(await readerOf(tree, aRun('')));
    expect(await readerOfRepository('octo/a', run)).toBe(await readerOfRepository('octo/a', run));
    expect(await readerOfRepository('octo/a', run)).not.toBe(
      await readerOfRepository('octo/b', run),
    );
  });

  it("request objects from the run's repository or from the specified repository", async () => {
    const [own, other] = [await anUpstream({}, {}), await anUpstream({ 'a.txt': '1' }, {})];
    const server = await startGitHub({ permissions: { contents: 'read' } });
    server.state.gitFolder = own.folder;
    server.state.otherFolders.set('octo/policies', other.folder);
    const run = aRun('', accessTo(server));
    const ownReader = await readerOf(undefined, run);
    const otherReader = await readerOfRepository('octo/policies', run);
    expect((await ownReader.commit(own.merge)).parents).toEqual([own.base, own.head]);
    expect(await otherReader.branchTip('main')).toBe(other.base);
    expect([ownReader.calls(), otherReader.calls()]).toEqual([1, 1]);
    await server.close();
  });
});
