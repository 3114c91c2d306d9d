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
