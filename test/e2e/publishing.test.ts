import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { builtCheckout } from '../support/e2e/checkout.ts';
import {
  HEAD,
  type PublishingRun,
  publishingRun,
  publishingWorkspace,
} from '../support/e2e/publishing-run.ts';
import { addPull, type Viewer } from '../support/github/state.ts';
import { type GitHubServer, startGitHub } from '../support/github-server.ts';

const BOT: Viewer = { login: 'github-actions[bot]', type: 'Bot' };
const APP: Viewer = { login: 'acme-security[bot]', type: 'Bot' };
const PERSON: Viewer = { login: 'octocat', type: 'User' };

/** Inputs with which the scan of the vulnerable shop passes. */
const PASSING = { 'fail-on': 'never' };

let checkout: string;
let workspace: string;
let server: GitHubServer;

beforeAll(async () => {
  checkout = await builtCheckout();
  workspace = publishingWorkspace();
}, 240_000);

const open = async (viewer: Viewer): Promise<void> => {
  server = await startGitHub({
    viewer,
    permissions: { 'pull-requests': 'write', 'security-events': 'write', checks: 'write' },
  });
  server.state.pendingLooks = 0;
  addPull(server.state, { headSha: HEAD });
};
const run = (options: PublishingRun = {}) =>
  publishingRun(checkout, server, { workspace, ...options });
const bodies = () => [...server.state.comments.values()].map(({ body }) => body);

beforeEach(() => open(BOT));
afterEach(async () => {
  expect(server.violations).toEqual([]);
  await server.close();
});

describe('the comment of the built programs', () => {
  it.each([
    ['the job', BOT],
    ['a GitHub App', APP],
    ['a person', PERSON],
  ])('is written once and then updated with the token of %s', async (_name, viewer) => {
    await server.close();
    await open(viewer);
    const first = await run({ number: 1 });
    const second = await run({ number: 2 });
    expect(first.outputs['comment-url']).toMatch(/^https:/);
    expect(second.outputs['comment-url']).toBe(first.outputs['comment-url']);
    expect(bodies()).toHaveLength(1);
  });

  it('is found on GitHub Enterprise Server, whose GraphQL has its own path', async () => {
    await server.close();
    await open(APP);
    const github = { api_url: `${server.url}/api/v3` };
    await run({ number: 1, github });
    await run({ number: 2, github });
    expect(bodies()).toHaveLength(1);
    expect(server.log.map(({ operation }) => operation)).toContain('graphql');
  });
});

describe('the comment of a pull request with several runs', () => {
  const next = 'c'.repeat(40);

  it('is not replaced by an older run for an older commit', async () => {
    addPull(server.state, { headSha: next });
    await run({ number: 200, head: next });
    const [newest] = bodies();
    expect(newest).toContain('must be fixed');
    const older = await run({ number: 100, head: HEAD, targets: ['copy'], scan: PASSING });
    expect(older.outputs['decision']).toBe('pass');
    expect(older.outputs['comment-url']).toBe('');
    expect(bodies()).toEqual([newest]);
  });

  it('is not replaced by an older run for the same commit, but by a later attempt', async () => {
    await run({ number: 200 });
    const [newest] = bodies();
    await run({ number: 100, scan: PASSING });
    expect(bodies()).toEqual([newest]);
    await run({ number: 200, attempt: 2, scan: PASSING });
    expect(bodies()).toEqual([expect.stringContaining('Assay passed')]);
  });

  it('is not created by an older run after a newer run passed without a comment', async () => {
    addPull(server.state, { headSha: next });
    await run({ number: 200, head: next, targets: ['clean'], report: { comment: 'on-findings' } });
    await run({ number: 100, head: HEAD });
    expect(bodies()).toEqual([]);
  });

  it('is separate for each target of a workflow that is called twice', async () => {
    for (const number of [1, 2]) {
      for (const target of ['copy', 'clean'] as const) {
        await run({ number, targets: [target], report: { comment: 'always' } });
      }
    }
    expect(bodies()).toEqual([
      expect.stringContaining('must be fixed'),
      expect.stringContaining('Assay passed'),
    ]);
  });

  it('is the same if an input of the scan is invalid', async () => {
    await run({ number: 1 });
    await run({ number: 2, scan: { path: './copy/', 'fail-on': 'sometimes' } });
    expect(bodies()).toEqual([expect.stringContaining('Assay incomplete')]);
  });

  it.each([
    ['without effect', {}],
    ['after GitHub created the comment', { lost: true }],
  ])('is written once if the request to create it fails %s', async (_name, how) => {
    const fault = 'lost' in how ? how : { status: 502 };
    const hasFailed = server.fail({ op: 'issues/create-comment', ...fault });
    const { outputs } = await run();
    expect(hasFailed()).toBe(true);
    expect(outputs['comment-url']).toMatch(/^https:/);
    expect(bodies()).toHaveLength(1);
  });
});

describe('an upload of the built programs', () => {
  it.each([
    ['502', { status: 502 }],
    ['503 with a time to wait', { status: 503, headers: { 'retry-after': '1' } }],
  ])('to code scanning is repeated after one status %s', async (_name, fault) => {
    const hasFailed = server.fail({ op: 'code-scanning/upload-sarif', ...fault });
    const { outcome, outputs } = await run({
      targets: ['clean'],
      report: { 'upload-sarif': 'true' },
    });
    expect(hasFailed()).toBe(true);
    expect([outcome, outputs['decision']]).toEqual(['success', 'pass']);
    expect(server.state.sarifs.size).toBe(1);
  });
});
