import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { readSubmodule } from '../../../../shared/flows/comparison/submodule-files.ts';
import { workTreeAt } from '../../../../shared/git/work-tree.ts';
import { accessTo, aRun } from '../../../support/fake-run.ts';
import { git, initialize, writeFiles } from '../../../support/git.ts';
import { startGitHub } from '../../../support/github-server.ts';
import { describeWith, temporaryFolder } from '../../../support/programs.ts';

describeWith(['git'], 'readSubmodule', () => {
  /** Creates a checkout with a submodule that has two commits. Returns the first commit. */
  async function aCheckout({ depth = 0, origin = '' } = {}) {
    const upstream = temporaryFolder('submodule');
    await initialize(upstream);
    const commits: string[] = [];
    for (const text of ['first', 'second']) {
      writeFiles(upstream, { 'a/package-lock.json': text });
      await git(upstream, 'add', '.');
      await git(upstream, 'commit', '-q', '-m', text);
      commits.push((await git(upstream, 'rev-parse', 'HEAD')).trim());
    }
    const top = temporaryFolder('outer');
    await initialize(top);
    const inner = join(top, 'libs');
    if (depth === 0) cpSync(upstream, inner, { recursive: true });
    else await git(top, 'clone', '-q', `--depth=${depth}`, `file://${upstream}`, 'libs');
    if (origin !== '') await git(inner, 'config', 'remote.origin.url', origin);
    return { top, upstream, first: commits[0] ?? '' };
  }

  async function read(
    { top, first }: { readonly top: string; readonly first: string },
    run = aRun(top),
    path = 'libs',
  ) {
    const tree = await workTreeAt(top);
    if (tree === undefined) throw new Error('no work tree');
    const found: string[] = [];
    const problem = await readSubmodule(tree, { path, commit: first }, run, async (inner) => {
      for (const file of inner.files) {
        found.push(`${file.path} ${await inner.content(file.id)}`);
      }
    });
    return { found, problem };
  }

  it('reads a commit that the clone contains', async () => {
    expect(await read(await aCheckout())).toEqual({
      found: ['a/package-lock.json first'],
      problem: undefined,
    });
  });

  it('reads a missing commit from the repository on the same server', async () => {
    const origin = 'https://github.com/octo/app.git';
    const checkout = await aCheckout({ depth: 1, origin });
    const server = await startGitHub({ repository: 'octo/app', permissions: { contents: 'read' } });
    server.state.gitFolder = join(checkout.upstream, '.git');
    const run = aRun(checkout.top, accessTo(server, { serverUrl: 'https://github.com' }));
    const result = await read(checkout, run);
    expect(result.problem?.message).toBeUndefined();
    expect(result.found).toEqual(['a/package-lock.json first']);
    await server.close();
  });

  it.each(['https://example.test/octo/app.git', ''])(
    'returns a problem for a missing commit with the origin "%s"',
    async (origin) => {
      const checkout = await aCheckout({ depth: 1, origin });
      const { found, problem } = await read(checkout);
      expect(found).toEqual([]);
      expect(problem?.message).toMatch(
        /^the submodule at the base's commit .{7} could not be read/,
      );
    },
  );

  it('returns a problem for a submodule that is not checked out', async () => {
    const { problem } = await read(await aCheckout(), undefined, 'missing');
    expect(problem?.message).toContain('the submodule is not checked out');
  });
});
