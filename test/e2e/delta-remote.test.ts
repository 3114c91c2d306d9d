import { describe, expect, it } from '@jest/globals';
import { deltaAdvisories } from '../support/delta-advisories.ts';
import { type GitHubServer, startGitHub } from '../support/github-server.ts';
import { npmProject } from '../support/npm-project.ts';
import { anUpstream, checkOut, pullRequestRun, type Upstream } from '../support/proposal.ts';
import { scanProposal } from '../support/scan-proposal.ts';

const ADVISORIES = deltaAdvisories();
const OLD = npmProject('services/pay', { bad: '1.0.0' });
const MORE = npmProject('services/pay', { bad: '1.0.0', fine: '1.0.0' });
const WORSE = npmProject('services/pay', { bad: '2.0.0' });
const OTHERS = { 'services/shop/package.json': null, 'services/shop/package-lock.json': null };

/** Scans the checkout of a commit with depth 1, so that only GitHub has the base. */
async function scanned(
  upstream: Upstream,
  prepare: (server: GitHubServer) => void = () => {},
  commit = upstream.merge,
) {
  const workspace = await checkOut(upstream, { depth: 1, commit });
  const server = await startGitHub({ repository: 'octo/app', permissions: { contents: 'read' } });
  server.state.gitFolder = upstream.folder;
  prepare(server);
  const inputs = { scope: '', advisories: ADVISORIES };
  const result = await scanProposal(workspace, pullRequestRun(upstream), { inputs, server });
  await server.close();
  const states = result.findings.findings.map(({ id, change }) => `${id} ${change?.state}`).sort();
  return { ...result, states, violations: server.violations };
}

describe('a base that only GitHub has', () => {
  const pulled = (head: typeof OLD) => anUpstream({ ...OTHERS, ...OLD }, head);

  it('needs at most 10 requests for one changed project', async () => {
    const { decision, states, calls, violations } = await scanned(await pulled(MORE));
    expect(decision.outcome).toBe('pass');
    expect(states).toEqual(['CVE-2026-1 unchanged']);
    expect(calls).toBeLessThanOrEqual(10);
    expect(violations).toEqual([]);
  });

  it('is the merge base of a checked-out head', async () => {
    const upstream = await pulled(WORSE);
    const { decision, states, calls } = await scanned(upstream, () => {}, upstream.head);
    expect(decision.outcome).toBe('fail');
    expect(states).toEqual(['CVE-2026-1 changed', 'CVE-2026-2 new']);
    expect(calls).toBeLessThanOrEqual(14);
  });

  it.each<[string, (server: GitHubServer) => void]>([
    [
      'commits are forbidden',
      (server) => server.fail({ op: 'git/get-commit', status: 403, times: 99 }),
    ],
    [
      'folders are missing',
      (server) => server.fail({ op: 'git/get-tree', status: 404, times: 99 }),
    ],
    [
      'folders are empty',
      (server) =>
        server.fail({
          op: 'git/get-tree',
          status: 200,
          body: { sha: 'x', tree: [], truncated: false },
          times: 99,
        }),
    ],
    [
      'files are unavailable',
      (server) => server.fail({ op: 'git/get-blob', status: 503, times: 99 }),
    ],
    [
      'requests are limited',
      (server) =>
        server.fail({
          op: 'git/get-blob',
          status: 429,
          headers: { 'retry-after': '3600' },
          times: 99,
        }),
    ],
    [
      'a file is a different file',
      (server) =>
        server.fail({
          op: 'git/get-blob',
          status: 200,
          body: { sha: 'x', encoding: 'base64', content: 'e30=' },
          times: 99,
        }),
    ],
  ])('never makes a change pass if %s', async (_, prepare) => {
    const { decision } = await scanned(await pulled(WORSE), prepare);
    expect(decision.outcome).toBe('error');
    const text = decision.reasons.map(({ message }) => message).join('\n');
    expect(text).toMatch(/could not be compared with main.*Fix: Set `fetch-depth: 2`/);
  });

  it('is read folder by folder if GitHub truncates the list', async () => {
    const { states, decision, calls } = await scanned(await pulled(WORSE), (server) => {
      server.state.maxTreeEntries = 3;
    });
    expect(decision.outcome).toBe('fail');
    expect(states).toEqual(['CVE-2026-1 changed', 'CVE-2026-2 new']);
    expect(calls).toBeLessThanOrEqual(16);
  });
});
