import { chmodSync, existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { git, initialize, writeFiles } from '../../../support/git.ts';
import { type GitHubServer, startGitHub } from '../../../support/github-server.ts';
import { describeWith, temporaryFolder } from '../../../support/programs.ts';
import {
  anUpstream,
  type Changes,
  type CheckoutOptions,
  checkOut,
  pullRequestRun,
  type Upstream,
} from '../../../support/proposal.ts';
import { type ScanOptions, scanProposal } from '../../../support/scan-proposal.ts';

const STRICT = 'scan:\n  fail-on: medium\n';
const LAX = 'scan:\n  fail-on: never\n  partial: allow\n  unscored: allow\n';
const exceptions = (...ids: readonly string[]) =>
  `scan:\n  ignore:\n${ids.map((id) => `    - id: ${id}\n      reason: looked at\n`).join('')}`;
/** All findings of the application. */
const ALL = ['CVE-2021-44906', 'CVE-2021-23337', 'CVE-2020-28500'];

describeWith(['git'], 'the policy for a pull request', () => {
  /** The policy of `main` is strict, and the policy of the pull request is not. */
  let loosened: Upstream;
  let server: GitHubServer;

  beforeAll(async () => {
    loosened = await anUpstream({ '.assay.yml': STRICT }, { '.assay.yml': LAX });
    server = await startGitHub({ permissions: { contents: 'read' } });
    server.state.gitFolder = loosened.folder;
  });

  afterAll(async () => {
    await server.close();
  });

  const byBase = (from: Upstream = loosened) => ({
    outcome: 'fail',
    policy: { from: 'base', path: '.assay.yml', branch: 'main', commit: from.base },
  });

  it('is the base policy, as the log and the decision state', async () => {
    const { decision, log } = await scanProposal(
      await checkOut(loosened),
      pullRequestRun(loosened),
    );
    expect(decision).toMatchObject({
      ...byBase(),
      afterMerge: { files: ['.assay.yml'], outcome: 'pass' },
    });
    expect(log).toContain(`Policy: .assay.yml on main at ${loosened.base.slice(0, 7)}`);
    expect(log).toContain('This pull request changes .assay.yml (fail-on: medium → never;');
  });

  describe('the base policy', () => {
    it.each<[string, CheckoutOptions, number]>([
      ['with depth 2', { depth: 2 }, 0],
      ['with the full history', { depth: 0 }, 0],
      ['with depth 1, through the API', { depth: 1 }, 7],
      ['in a partial clone', { fetch: ['--filter=blob:none'] }, 2],
    ])('is found %s', async (_, options, calls) => {
      const workspace = await checkOut(loosened, options);
      const result = await scanProposal(workspace, pullRequestRun(loosened), { server });
      expect(result.decision).toMatchObject(byBase());
      expect(result.calls).toBeLessThanOrEqual(calls);
      expect(server.violations).toEqual([]);
    });

    it('is found in a sparse checkout', async () => {
      const workspace = await checkOut(loosened);
      await git(workspace, 'sparse-checkout', 'set', 'services');
      const { decision } = await scanProposal(workspace, pullRequestRun(loosened));
      expect(decision).toMatchObject(byBase());
    });

    it('is found in an additional work tree with a .git file', async () => {
      const workspace = join(temporaryFolder('worktree'), 'other');
      await git(await checkOut(loosened), 'worktree', 'add', '-q', workspace, loosened.merge);
      const { decision } = await scanProposal(workspace, pullRequestRun(loosened));
      expect(decision).toMatchObject(byBase());
    });

    it('is found in a checkout below the workspace', async () => {
      const workspace = await checkOut(loosened, { path: 'app' });
      const { decision } = await scanProposal(workspace, pullRequestRun(loosened), {
        inputs: { path: 'app', policy: 'app/.assay.yml' },
      });
      expect(decision).toMatchObject({
        outcome: 'fail',
        policy: { from: 'base', path: 'app/.assay.yml' },
      });
    });

    it('is found in a repository with SHA-256 object names', async () => {
      const other = await anUpstream({ '.assay.yml': STRICT }, { '.assay.yml': LAX }, [
        '--object-format=sha256',
      ]);
      const workspace = await checkOut(other, { init: ['--object-format=sha256'] });
      const { decision } = await scanProposal(workspace, pullRequestRun(other));
      expect(decision).toMatchObject(byBase(other));
    });

    it('is found without git, and without .git', async () => {
      const workspace = await checkOut(loosened);
      const run = pullRequestRun(loosened);
      const options = { server, env: { PATH: '' } };
      expect((await scanProposal(workspace, run, options)).decision).toMatchObject(byBase());
      rmSync(join(workspace, '.git'), { recursive: true });
      expect((await scanProposal(workspace, run, options)).decision).toMatchObject(byBase());
    });

    it('is found at the tip of the base branch if the head was checked out', async () => {
      const workspace = await checkOut(loosened, { commit: loosened.head });
      const { decision } = await scanProposal(workspace, pullRequestRun(loosened), { server });
      expect(decision).toMatchObject(byBase());
    });

    it('is found at the commit that a merge queue names', async () => {
      const { merge, base } = loosened;
      const group = { head_sha: merge, base_sha: base, base_ref: 'refs/heads/main' };
      const run = pullRequestRun(loosened, {
        eventName: 'merge_group',
        ref: 'refs/heads/gh-readonly-queue/main/pr-7',
        payload: { merge_group: group },
      });
      const { decision } = await scanProposal(await checkOut(loosened), run);
      expect(decision).toMatchObject(byBase());
    });
  });

  it('is the base policy even if a head commit has the parents of a merge commit', async () => {
    const made = await aMergeOfTheAuthor();
    const workspace = await checkOut(loosened, { commit: made });
    const head = { ref: 'feature', sha: made, repo: { full_name: 'octo/app' } };
    const run = pullRequestRun(loosened, { pullRequest: { head } });
    const { decision } = await scanProposal(workspace, run, { server });
    expect(decision).toMatchObject(byBase());
  });

  /** The first parent of the commit has a policy that passes every finding. */
  async function aMergeOfTheAuthor(): Promise<string> {
    const { folder, head } = loosened;
    const tree = `${head}^{tree}`;
    const side = (await git(folder, 'commit-tree', '-m', 'a base of the author', tree)).trim();
    const made = await git(folder, 'commit-tree', '-m', 'x', '-p', side, '-p', head, tree);
    await git(folder, 'update-ref', 'refs/heads/crafted', made.trim());
    return made.trim();
  }

  it("in a run for the base, is the scanned commit's policy if the base is scanned, and the base policy if the head is scanned", async () => {
    const run = pullRequestRun(loosened, {
      eventName: 'pull_request_target',
      ref: 'refs/heads/main',
      sha: loosened.base,
    });
    const base = await checkOut(loosened, { commit: loosened.base });
    const scanned = { from: 'scanned', commit: loosened.base };
    expect((await scanProposal(base, run)).decision.policy).toMatchObject(scanned);
    const head = await checkOut(loosened, { commit: loosened.head });
    expect((await scanProposal(head, run, { server })).decision).toMatchObject(byBase());
  });

  it('is the policy of the checked-out commit after a push', async () => {
    const workspace = await checkOut(loosened);
    const run = pullRequestRun(loosened, {
      eventName: 'push',
      ref: 'refs/heads/main',
      payload: {},
    });
    const { decision } = await scanProposal(workspace, run);
    expect(decision).toMatchObject({
      outcome: 'pass',
      policy: { from: 'scanned', commit: loosened.merge },
    });
    expect(decision.afterMerge).toBeUndefined();
  });

  describe('a base policy that cannot be read', () => {
    const unreadable = {
      outcome: 'error',
      policy: { from: 'base', branch: 'main', unreadable: expect.any(String) },
    };

    async function scanUnreadable(
      change: (workspace: string) => Promise<void> | void,
      options: CheckoutOptions & ScanOptions = {},
    ) {
      const workspace = await checkOut(loosened, options);
      await change(workspace);
      return await scanProposal(workspace, pullRequestRun(loosened), options);
    }

    it('is never replaced with the head policy, and causes an error with a fix', async () => {
      const { decision, message } = await scanUnreadable(() => undefined, { depth: 1 });
      expect(decision).toMatchObject(unreadable);
      expect(message).toMatch(/could not be read.*fetch-depth: 2.*contents: read/);
    });

    it.each([
      ['a missing permission', 403],
      ['a missing repository', 404],
      ['a rate limit', 429],
      ['an unavailable server', 502],
    ])('is not replaced if the API fails because of %s', async (_, status) => {
      const faulty = await startGitHub({ permissions: { contents: 'read' } });
      faulty.fail({ path: '/repos', status, times: 99, headers: { 'retry-after': '9999' } });
      const { decision } = await scanUnreadable(() => undefined, { depth: 1, server: faulty });
      await faulty.close();
      expect(decision).toMatchObject(unreadable);
    });

    it('causes an error if a git object was modified', async () => {
      const change = async (workspace: string) => {
        await git(workspace, 'unpack-objects', '-q').catch(() => undefined);
        const id = loosened.base;
        const path = join(workspace, '.git/objects', id.slice(0, 2), id.slice(2));
        const content = `tree ${(await git(workspace, 'rev-parse', 'HEAD^{tree}')).trim()}\n\nmine`;
        writeLoose(path, `commit ${content.length}\0${content}`);
      };
      // A fetch stores each object in a separate file.
      const { decision } = await scanUnreadable(change, { depth: 2 });
      expect(decision).toMatchObject(unreadable);
    });

    it('lets a run pass if no finding can make it fail', async () => {
      const { decision } = await scanProposal(
        await checkOut(loosened, { depth: 1 }),
        pullRequestRun(loosened),
        { inputs: { 'fail-on': 'never' } },
      );
      expect(decision).toMatchObject({ outcome: 'pass', policy: unreadable.policy });
    });
  });

  it('is read without replacement objects, and without running programs from the git configuration', async () => {
    const workspace = await checkOut(loosened);
    const witness = join(workspace, '.git', 'was-run');
    const command = join(workspace, '.git', 'command');
    writeFileSync(command, `#!/bin/sh\ntouch ${witness}\n`);
    chmodSync(command, 0o755);
    for (const name of ['core.sshCommand', 'core.fsmonitor', 'core.pager', 'core.askPass']) {
      await git(workspace, 'config', name, command);
    }
    await git(workspace, 'replace', loosened.base, loosened.merge);
    rmSync(witness, { force: true });
    const { decision } = await scanProposal(workspace, pullRequestRun(loosened));
    expect(decision).toMatchObject(byBase());
    expect(existsSync(witness)).toBe(false);
  });

  describe('a policy that the pull request changes', () => {
    async function scanChange(base: Changes, head: Changes, options: ScanOptions = {}) {
      const upstream = await anUpstream(base, head);
      return await scanProposal(await checkOut(upstream), pullRequestRun(upstream), options);
    }

    it('has no effect before the merge if it is new', async () => {
      const { decision, log } = await scanChange({}, { '.assay.yml': LAX });
      expect(decision).toMatchObject({ outcome: 'fail', afterMerge: { outcome: 'pass' } });
      expect(decision.policy).not.toHaveProperty('sha256');
      expect(log).toContain(
        'Policy: built-in rules and the settings of this run (no .assay.yml on main',
      );
    });

    it('still applies if the pull request removes it', async () => {
      const { decision } = await scanChange({ '.assay.yml': LAX }, { '.assay.yml': null });
      expect(decision).toMatchObject({ outcome: 'pass', afterMerge: { outcome: 'fail' } });
    });

    it('still applies in its old form if the pull request makes it stricter', async () => {
      const { decision } = await scanChange({ '.assay.yml': LAX }, { '.assay.yml': STRICT });
      expect(decision).toMatchObject({ outcome: 'pass', afterMerge: { outcome: 'fail' } });
    });

    it('causes an error if the change makes it invalid', async () => {
      const { decision, message } = await scanChange(
        { '.assay.yml': LAX },
        { '.assay.yml': 'scan: { fail-onn: never }' },
      );
      expect(decision.outcome).toBe('error');
      expect(message).toContain('did you mean fail-on?');
    });

    it('applies a new exception only after the merge', async () => {
      const change = { '.assay.yml': exceptions(...ALL) };
      const { decision, log } = await scanChange(
        { '.assay.yml': exceptions(...ALL.slice(1)) },
        change,
      );
      expect(decision).toMatchObject({
        outcome: 'fail',
        afterMerge: { changes: ['1 exception added'], outcome: 'pass' },
      });
      expect(log).toMatch(
        /2 findings with an exception:\n {2}CVE-\d+-\d+ in lodash@4\.17\.20 \(ignore\[\d\]\): looked at/,
      );
    });

    it('is not used before the merge if the file moves and an input names the new path', async () => {
      const head = { '.assay.yml': null, 'ci/policy.yml': LAX };
      const { decision } = await scanChange({ '.assay.yml': STRICT }, head, {
        inputs: { policy: 'ci/policy.yml' },
      });
      expect(decision).toMatchObject({ outcome: 'fail', policy: { path: 'ci/policy.yml' } });
    });

    it('still causes an error before the merge if only the change makes it valid', async () => {
      const base = { '.assay.yml': 'scan: [' };
      const { decision, message } = await scanChange(base, { '.assay.yml': LAX });
      expect(decision.outcome).toBe('error');
      expect(message).toContain('Fix: fix .assay.yml in main');
    });
  });

  describe('a policy that a step overwrote in the checkout', () => {
    it.each<[string, string, Changes, Changes]>([
      ['at its default path', '.assay.yml', {}, { '.assay.yml': '# x' }],
      ['with different letter case', '.assay.yml', {}, { '.Assay.yml': '# x' }],
      ['if an input names it', 'policies/assay.yml', {}, { 'policies/assay.yml': LAX }],
      ['in place of a folder', 'policies/assay.yml', {}, { policies: 'x' }],
      ['if the base also has a policy', '.assay.yml', { '.assay.yml': STRICT }, {}],
    ])('causes an error %s', async (_, path, base, head) => {
      const upstream = await anUpstream(base, head);
      const workspace = await checkOut(upstream);
      rmSync(join(workspace, 'policies'), { recursive: true, force: true });
      writeFiles(workspace, { [path]: 'scan:\n  fail-on: low\n' });
      const inputs = { 'fail-on': 'never', ...(path === '.assay.yml' ? {} : { policy: path }) };
      const scanning = scanProposal(workspace, pullRequestRun(upstream), { inputs });
      await expect(scanning).rejects.toMatchObject({
        code: 'policy-invalid',
        message: expect.stringContaining('A step modified'),
        fix: expect.stringContaining('${{ runner.temp }}/assay.yml'),
      });
    });

    it('does not cause an error if git only converted line endings', async () => {
      const workspace = await checkOut(loosened);
      writeFiles(workspace, { '.assay.yml': LAX.replaceAll('\n', '\r\n') });
      const { decision } = await scanProposal(workspace, pullRequestRun(loosened));
      expect(decision).toMatchObject(byBase());
    });
  });

  describe('a policy file on disk', () => {
    it('does not count as created by the workflow if only the letter case of its name differs, as on a case-insensitive disk', async () => {
      const upstream = await anUpstream({}, { '.Assay.yml': LAX });
      const workspace = await checkOut(upstream);
      // Simulates a disk that treats both names as the same file.
      renameSync(join(workspace, '.Assay.yml'), join(workspace, '.assay.yml'));
      const { decision } = await scanProposal(workspace, pullRequestRun(upstream));
      expect(decision).toMatchObject({ outcome: 'fail', policy: { from: 'base' } });
    });

    it('counts as created by the workflow if git does not track it', async () => {
      const workspace = await checkOut(loosened);
      writeFiles(workspace, { 'made/policy.yml': LAX });
      const { decision } = await scanProposal(workspace, pullRequestRun(loosened), {
        inputs: { policy: 'made/policy.yml' },
      });
      expect(decision).toMatchObject({ outcome: 'pass', policy: { from: 'workspace' } });
    });

    it('counts as created by the workflow if it is outside the workspace', async () => {
      const path = join(temporaryFolder('policy'), 'policy.yml');
      writeFileSync(path, LAX);
      const { decision } = await scanProposal(await checkOut(loosened), pullRequestRun(loosened), {
        inputs: { policy: path },
      });
      expect(decision).toMatchObject({ outcome: 'pass', policy: { from: 'workspace' } });
    });

    it('remains the base policy if its folder becomes a submodule', async () => {
      const upstream = await anUpstream(
        { 'ci/policy.yml': STRICT },
        { 'ci/policy.yml': null, 'evil/policy.yml': LAX },
      );
      const workspace = await checkOut(upstream);
      await initialize(join(workspace, 'ci'));
      writeFiles(workspace, { 'ci/policy.yml': LAX });
      await git(workspace, 'update-index', '--add', '--cacheinfo', `160000,${upstream.head},ci`);
      const options = { inputs: { policy: 'ci/policy.yml' } };
      const { decision } = await scanProposal(workspace, pullRequestRun(upstream), options);
      expect(decision).toMatchObject({
        outcome: 'fail',
        policy: { from: 'base', commit: upstream.base },
      });
    });
  });

  it('applies together with inputs, and the stricter value takes precedence', async () => {
    const upstream = await anUpstream({ '.assay.yml': `${LAX}  only-fixed: true\n` }, {});
    const inputs = { 'fail-on': 'low', partial: 'error', unscored: 'block', 'only-fixed': 'false' };
    const { decision, log } = await scanProposal(
      await checkOut(upstream),
      pullRequestRun(upstream),
      { inputs },
    );
    expect(decision.outcome).toBe('fail');
    expect(log).toContain(
      'The `fail-on` input is low, but .assay.yml contains never. Using the stricter value: low',
    );
    for (const name of ['partial', 'unscored', 'only-fixed'])
      expect(log).toContain(`The \`${name}\` input is `);
  });
});

function writeLoose(path: string, content: string): void {
  const folder = join(path, '..');
  if (existsSync(path)) chmodSync(path, 0o644);
  writeFiles(folder, {});
  writeFileSync(path, deflateSync(content));
}
