import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { checkoutOf, repositoryAt } from '../../../../shared/flows/results/checkout.ts';
import { execProgram } from '../../../../shared/host/exec-program.ts';
import type { Programs } from '../../../../shared/host/machine.ts';
import type { RunContext } from '../../../../shared/host/run-context.ts';
import { noProgram } from '../../../support/fake-host.ts';
import { aRepository, git, writeFiles } from '../../../support/git.ts';
import { describeWith, temporaryFolder } from '../../../support/programs.ts';

const OWN = 'a'.repeat(40);
const HEAD = 'b'.repeat(40);

const CONTEXT: RunContext = {
  repository: 'octo/app',
  sha: OWN,
  ref: 'refs/heads/main',
  eventName: 'push',
  payload: {},
  workflow: 'CI',
  job: 'scan',
  runId: '1',
  runNumber: '1',
  runAttempt: '1',
  serverUrl: 'https://github.com',
  apiUrl: 'https://api.github.com',
};

const PULL_REQUEST = {
  eventName: 'pull_request',
  ref: 'refs/pull/7/merge',
  payload: { pull_request: { head: { sha: HEAD } } },
};

/** A run on a machine without git. */
const runIn = (workspace: string, context: RunContext | undefined) => ({
  workspace,
  context,
  env: {},
  exec: noProgram,
});

const checkout = (workspace: string, path = '.', context: Partial<RunContext> = {}) =>
  checkoutOf(join(workspace, path), runIn(workspace, { ...CONTEXT, ...context }));

/** A branch and its remote ref, as actions/checkout creates them. */
async function cloned(
  branch: string,
  url = 'https://github.com/octo/app',
): Promise<{ folder: string; commit: string }> {
  const folder = await aRepository({ 'web/package.json': '{}' }, ['web/package.json']);
  await git(folder, 'checkout', '-q', '-b', branch);
  await git(folder, 'commit', '-q', '-m', 'first');
  const commit = (await git(folder, 'rev-parse', 'HEAD')).trim();
  await git(folder, 'update-ref', `refs/remotes/origin/${branch}`, commit);
  await git(folder, 'remote', 'add', 'origin', url);
  return { folder, commit };
}

describeWith(['git'], 'the checked-out commit', () => {
  it('has the branch that the workflow checked out, regardless of the event', async () => {
    const { folder, commit } = await cloned('release-1.x');
    expect(await checkout(folder, 'web')).toEqual({
      commit,
      ref: 'refs/heads/release-1.x',
      repository: 'octo/app',
      root: '',
    });
  });

  it("has the event's ref, and names the head of a merge", async () => {
    const { folder, commit } = await cloned('main');
    await git(folder, 'checkout', '-q', '--detach');
    expect(await checkout(folder, '.', { sha: commit, ...PULL_REQUEST })).toMatchObject({
      commit,
      ref: 'refs/pull/7/merge',
      mergeOf: HEAD,
    });
  });

  it.each([
    ['refs/remotes/pull/7/head', 'refs/pull/7/head'],
    ['refs/tags/v1.0.0', 'refs/tags/v1.0.0'],
  ])('with the reference %s and a detached head has the ref %s', async (reference, ref) => {
    const { folder, commit } = await cloned('main');
    await git(folder, 'checkout', '-q', '--detach');
    await git(folder, 'update-ref', reference, commit);
    expect(await checkout(folder)).toMatchObject({ commit, ref });
  });

  it('does not have a ref on GitHub if only this clone contains the branch', async () => {
    const { folder } = await cloned('main');
    await git(folder, 'checkout', '-q', '-b', 'only-here');
    expect(await checkout(folder)).toMatchObject({ ref: undefined });
  });

  it("is found in a checkout below the workspace, with that checkout's folder as its root", async () => {
    const { folder } = await cloned('main', 'git@github.com:octo/tools.git');
    const workspace = temporaryFolder('workspace');
    await git(workspace, 'clone', '-q', folder, 'app/one');
    await git(join(workspace, 'app/one'), 'remote', 'set-url', 'origin', 'git@github.com:o/t.git');
    expect(await checkout(workspace, 'app/one/web')).toMatchObject({
      root: 'app/one',
      repository: 'o/t',
    });
  });

  it("is the event's commit if there is no `.git` in the workspace", async () => {
    const workspace = join(await aRepository({}, []), 'below');
    writeFiles(workspace, { a: '1' });
    const wanted = { commit: OWN, ref: 'refs/heads/main', root: '' };
    expect(await checkout(workspace)).toEqual(wanted);
    expect(await checkout(workspace, '.', PULL_REQUEST)).toMatchObject({ mergeOf: HEAD });
  });

  it('is read with git if references are in reftables', async () => {
    const workspace = temporaryFolder('table');
    await git(workspace, 'init', '-q', '--ref-format=reftable');
    await git(workspace, 'commit', '-q', '--allow-empty', '-m', 'first');
    const sha = (await git(workspace, 'rev-parse', 'HEAD')).trim();
    const context = { ...CONTEXT, sha, ...PULL_REQUEST };
    const exec: Programs['exec'] = (...asked) => execProgram(process.env, ...asked);
    const run = { ...runIn(workspace, context), env: process.env, exec };
    expect(await checkoutOf(workspace, run)).toMatchObject({
      commit: sha,
      ref: 'refs/pull/7/merge',
      mergeOf: HEAD,
    });
  });

  it('is unknown if `.git` does not name it', async () => {
    const folder = await aRepository({ a: '1' }, []);
    expect(await checkout(folder)).toEqual({ commit: undefined, repository: undefined, root: '' });
  });

  it('is not read outside a workflow', async () => {
    const folder = temporaryFolder();
    expect(await checkoutOf(folder, runIn(folder, undefined))).toBeUndefined();
    expect(await checkout(temporaryFolder(), '.', { sha: '' })).toBeUndefined();
  });

  it('names the repository in `origin`, even in a terminal', async () => {
    const { folder } = await cloned('main', 'git@github.com:octo/app.git');
    expect(await repositoryAt(join(folder, 'web'), runIn(folder, undefined))).toBe('octo/app');
    const empty = temporaryFolder();
    expect(await repositoryAt(empty, runIn(empty, undefined))).toBeUndefined();
  });
});
