import { cpSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { main } from '../../../actions/report/main.ts';
import { main as scan } from '../../../actions/scan/main.ts';
import type { RunContext } from '../../../shared/host/run-context.ts';
import { ADVISORIES, actionHost, SHOP } from '../../support/action-host.ts';
import { type GitHubServer, startGitHub } from '../../support/github-server.ts';
import { temporaryFolder } from '../../support/programs.ts';

/** An event that checks out the default branch, although the event concerns a pull request. */
const OTHER_COMMIT = 'pull_request_target';

const MERGE = 'a'.repeat(40);
const HEAD = 'b'.repeat(40);

describe("a report's check run", () => {
  let github: GitHubServer;
  beforeEach(async () => {
    github = await startGitHub({ permissions: { checks: 'write' } });
  });
  afterEach(async () => {
    expect(github.violations).toEqual([]);
    await github.close();
  });

  const contextOf = (changes: Partial<RunContext>): RunContext => ({
    repository: github.state.repository,
    sha: MERGE,
    ref: 'refs/pull/7/merge',
    eventName: 'pull_request',
    payload: pullRequest(github.state.repository),
    workflow: 'ci',
    job: 'build',
    runId: '1',
    runNumber: '1',
    runAttempt: '1',
    serverUrl: 'https://github.com',
    apiUrl: github.url,
    ...changes,
  });

  const report = async (
    changes: Partial<RunContext> = {},
    inputs: Readonly<Record<string, string>> = {},
  ) => {
    const from = await scanned(changes.eventName === OTHER_COMMIT ? contextOf(changes) : undefined);
    const given = { comment: 'never', 'check-run': 'true', 'github-token': github.token };
    const host = actionHost({ from, ...given, ...inputs }, { context: contextOf(changes) });
    await main(host);
    return { host, checks: [...github.state.checkRuns.values()] };
  };

  it('is created on the head commit of the pull request, with the verdict and annotations', async () => {
    const { host, checks } = await report();
    expect(checks).toMatchObject([
      {
        name: 'Assay · ci / build · examples/shop/app',
        headSha: HEAD,
        externalId: expect.stringContaining('ci/build'),
        detailsUrl: 'https://github.com/octo/app/actions/runs/1',
        status: 'completed',
        conclusion: 'failure',
        title: 'Failed: 2 of 3 findings must be fixed (1 critical, 1 high)',
        summary: expect.stringContaining('CVE-2021-44906'),
      },
    ]);
    expect(checks[0]?.summary).not.toContain('<!-- assay');
    expect(checks[0]?.annotations).toContainEqual({
      path: 'examples/shop/app/package.json',
      start_line: expect.any(Number),
      end_line: expect.any(Number),
      annotation_level: 'failure',
      title: 'Critical: CVE-2021-44906',
      message: expect.stringMatching(/^minimist 1\.2\.5: .* Fixed in /),
    });
    expect(host.heard.infos.join('\n')).toContain('The check run was created: https://github.com/');
  });

  it('is created on the pushed commit', async () => {
    const push = { eventName: 'push', ref: 'refs/heads/main', payload: {} };
    const { checks } = await report(push, { matrix: '{"node":24}' });
    expect(checks).toMatchObject([
      { name: 'Assay · ci / build (24) · examples/shop/app', headSha: MERGE },
    ]);
  });

  it('is created only if an input requests it', async () => {
    expect((await report({}, { 'check-run': 'false' })).checks).toEqual([]);
  });

  it('is not created for a different commit', async () => {
    const { host, checks } = await report({
      eventName: OTHER_COMMIT,
      ref: 'refs/heads/main',
    });
    expect(checks).toEqual([]);
    expect(host.heard.annotations).toEqual([
      { level: 'warning', message: expect.stringMatching(/^No check run: the scan read .* Fix: /) },
    ]);
  });

  it('names the missing permission in a warning, and does not change the verdict', async () => {
    const token = github.issueToken({ checks: 'read' });
    const { host, checks } = await report({}, { 'github-token': token });
    expect(checks).toEqual([]);
    expect(host.heard.annotations).toEqual([
      {
        level: 'warning',
        message: expect.stringMatching(/^No complete check run: .*`checks: write`/),
      },
    ]);
    expect(host.heard.outputs.get('decision')).toBe('fail');
    expect(host.heard.finished.map(({ outcome }) => outcome)).toEqual(['fail']);
  });

  it.each([500, 422, 404])(
    'does not change the verdict if GitHub responds with %d',
    async (status) => {
      github.fail({ op: 'checks/create', status, times: 9 });
      const { host } = await report();
      expect(host.heard.annotations).toMatchObject([{ level: 'warning' }]);
      expect(host.heard.finished.map(({ outcome }) => outcome)).toEqual(['fail']);
    },
  );

  it('is not created in a fork, whose token is read-only', async () => {
    const token = github.issueToken({ checks: 'read' });
    const { host } = await report({ payload: pullRequest('fork/app') }, { 'github-token': token });
    expect(host.heard.annotations).toEqual([]);
    expect(host.heard.infos.join('\n')).toContain('No check run: the token is read-only');
  });
});

function pullRequest(from: string) {
  return { pull_request: { number: 7, head: { sha: HEAD, repo: { full_name: from } } } };
}

/** Scans the shop. With a context, the workspace is the whole checkout of this run. */
async function scanned(context: RunContext | undefined): Promise<string> {
  if (context === undefined) {
    const host = actionHost({ path: SHOP, advisories: ADVISORIES });
    await scan(host);
    return host.folder;
  }
  const workspace = temporaryFolder('workspace');
  cpSync(SHOP, workspace, { recursive: true });
  const host = actionHost({ path: workspace, advisories: ADVISORIES }, { workspace, context });
  await scan(host);
  return host.folder;
}
