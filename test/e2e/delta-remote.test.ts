import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { deltaAdvisories } from '../support/delta-advisories.ts';
import { type GitHubServer, startGitHub } from '../support/github-server.ts';
import { npmProject } from '../support/npm-project.ts';
import { findProgram, temporaryFolder } from '../support/programs.ts';
import { anUpstream, checkOut, pullRequestRun, type Upstream } from '../support/proposal.ts';
import { scanProposal } from '../support/scan-proposal.ts';

const ADVISORIES = deltaAdvisories();
const OLD = npmProject('services/pay', { bad: '1.0.0' });
const MORE = npmProject('services/pay', { bad: '1.0.0', fine: '1.0.0' });
const WORSE = npmProject('services/pay', { bad: '2.0.0' });
const OTHERS = { 'services/shop/package.json': null, 'services/shop/package-lock.json': null };

interface RemoteScan {
  readonly prepare?: (server: GitHubServer) => void;
  /** Full commit hash. The default is the merge. */
  readonly commit?: string;
  readonly depth?: number;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: NodeJS.ProcessEnv;
}

/** Scans a checkout of depth 1. Only GitHub has the base, because the checkout does not contain it. */
async function scanned(
  upstream: Upstream,
  { prepare = () => {}, commit = upstream.merge, depth = 1, inputs: given, env }: RemoteScan = {},
) {
  const workspace = await checkOut(upstream, { depth, commit });
  const server = await startGitHub({ repository: 'octo/app', permissions: { contents: 'read' } });
  server.state.gitFolder = upstream.folder;
  prepare(server);
  const inputs = { scope: '', advisories: ADVISORIES, ...given };
  const options = { inputs, server, ...(env && { env }) };
  const result = await scanProposal(workspace, pullRequestRun(upstream), options);
  await server.close();
  const requests = server.log.map(({ method, path }) => `${method} ${path}`);
  const states = result.findings.findings.map(({ id, change }) => `${id} ${change?.state}`).sort();
  return { ...result, states, requests, violations: server.violations };
}

describe('a base that is available only on GitHub', () => {
  const pulled = (head: typeof OLD) => anUpstream({ ...OTHERS, ...OLD }, head);

  it('needs at most 4 requests for one changed project', async () => {
    const { decision, states, calls, violations } = await scanned(await pulled(MORE));
    expect(decision.outcome).toBe('pass');
    expect(states).toEqual(['CVE-2026-1 unchanged']);
    expect(calls).toBeLessThanOrEqual(4);
    expect(violations).toEqual([]);
  });

  it('is the merge base if the head of the pull request is checked out', async () => {
    const upstream = await pulled(WORSE);
    const { decision, states, calls } = await scanned(upstream, { commit: upstream.head });
    expect(decision.outcome).toBe('fail');
    expect(states).toEqual(['CVE-2026-1 changed', 'CVE-2026-2 new']);
    expect(calls).toBeLessThanOrEqual(6);
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
      'GitHub returns a different file',
      (server) =>
        server.fail({
          op: 'git/get-blob',
          status: 200,
          body: { sha: 'x', encoding: 'base64', content: 'e30=' },
          times: 99,
        }),
    ],
  ])('causes an error if %s', async (_, prepare) => {
    const { decision } = await scanned(await pulled(WORSE), { prepare });
    expect(decision.outcome).toBe('error');
    expect(decision.reasons[0]?.message).toContain('could not be compared with main');
    expect(decision.reasons[0]?.fix).toMatch(/^Set `fetch-depth: 2`/);
  });

  it('is read folder by folder if GitHub truncates the file list', async () => {
    const { states, decision, calls } = await scanned(await pulled(WORSE), {
      prepare: (server) => {
        server.state.maxTreeEntries = 3;
      },
    });
    expect(decision.outcome).toBe('fail');
    expect(states).toEqual(['CVE-2026-1 changed', 'CVE-2026-2 new']);
    expect(calls).toBeLessThanOrEqual(5);
  });
});

describe('reading the policy, the ignore files, the VEX document and the base', () => {
  const vex = {
    '@context': 'https://openvex.dev/ns/v0.2.0',
    '@id': 'https://octo.test/vex',
    author: 'octo',
    timestamp: '2026-01-01T00:00:00Z',
    version: 1,
    statements: [],
  };
  const files = {
    ...OTHERS,
    ...OLD,
    '.assay.yml': 'scan:\n  fail-on: critical\n',
    '.assayignore': 'old/\n',
    'security/vex.json': JSON.stringify(vex),
  };
  const changed = {
    ...MORE,
    '.assay.yml': 'scan:\n  fail-on: high\n',
    '.assayignore': 'older/\n',
    'security/vex.json': JSON.stringify({ ...vex, version: 2 }),
  };
  const inputs = { vex: 'security/vex.json' };

  it('needs at most 9 requests in total, and does not repeat a request', async () => {
    const upstream = await anUpstream(files, changed);
    const { requests, violations } = await scanned(upstream, { commit: upstream.head, inputs });
    expect(requests.length).toBeLessThanOrEqual(9);
    expect([...new Set(requests)]).toEqual(requests);
    expect(violations).toEqual([]);
  });

  it('starts git only once', async () => {
    const upstream = await anUpstream(files, changed);
    const { env, starts } = countedGit();
    const { requests } = await scanned(upstream, { depth: 2, inputs, env });
    expect(requests).toEqual([]);
    expect(starts()).toEqual(['cat-file --batch']);
  });
});

/** Returns an environment in which each start of git is recorded, and a function that returns the arguments. */
function countedGit() {
  const folder = temporaryFolder('counted-git');
  const log = join(folder, 'log');
  const script = `#!/bin/sh\necho "$2 $3" >> ${log}\nexec ${findProgram('git')} "$@"\n`;
  writeFileSync(join(folder, 'git'), script, { mode: 0o755 });
  return {
    env: { PATH: folder },
    starts: () => readFileSync(log, 'utf8').trim().split('\n'),
  };
}
