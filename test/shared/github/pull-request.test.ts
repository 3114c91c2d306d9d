import { afterEach, describe, expect, it } from '@jest/globals';
import { pullRequestOf } from '../../../shared/github/pull-request.ts';
import { type SmallGitHub, smallGitHub } from './small-github.ts';

let open: SmallGitHub | undefined;
afterEach(async () => await open?.close());

const SHA = 'a'.repeat(40);

function anEvent(changes: { repository?: string; login?: string; number?: unknown } = {}) {
  const { repository = 'acme/shop', login = 'dev', number = 7 } = changes;
  return {
    pull_request: { number, user: { login }, head: { sha: SHA, repo: { full_name: repository } } },
  };
}

describe('the pull request for an event', () => {
  it.each<[string, string, unknown, unknown]>([
    [
      'in the same repository',
      'pull_request',
      anEvent(),
      { number: 7, headSha: SHA, isMaybeReadOnly: false },
    ],
    [
      'for a fork, whose token can be read-only',
      'pull_request',
      anEvent({ repository: 'x/shop' }),
      { number: 7, headSha: SHA, isMaybeReadOnly: true },
    ],
    [
      'for Dependabot, whose token can be read-only',
      'pull_request',
      anEvent({ login: 'dependabot[bot]' }),
      { number: 7, headSha: SHA, isMaybeReadOnly: true },
    ],
    [
      'for a fork in pull_request_target, whose token is not read-only',
      'pull_request_target',
      anEvent({ repository: 'x/shop' }),
      { number: 7, headSha: SHA, isMaybeReadOnly: false },
    ],
    [
      'if its number is invalid, and is undefined',
      'pull_request',
      anEvent({ number: '7/../8' }),
      undefined,
    ],
    ['for a push, and is undefined', 'push', { ref: 'refs/heads/main' }, undefined],
    ['if the event is missing, and is undefined', 'push', undefined, undefined],
  ])('is determined without a request to GitHub %s', async (_name, eventName, payload, wanted) => {
    open = await smallGitHub(() => undefined);
    const run = { repository: 'acme/shop', eventName, payload };
    expect(await pullRequestOf(open.github, run)).toEqual(wanted);
    expect(open.seen).toEqual([]);
  });
});

describe('the pull request for a finished run', () => {
  it('is the open pull request with the commit, branch and fork of the run', async () => {
    expect(await afterRun([aPull(7), aPull(8, { branch: 'other' })])).toMatchObject({ number: 7 });
  });

  it('is searched for by the branch of the fork, because GitHub cannot find it by the commit', async () => {
    await afterRun([aPull(7)]);
    const [asked] = open?.seen ?? [];
    expect(asked?.path).toBe('/repos/acme/shop/pulls');
    expect(Object.fromEntries(asked?.query ?? [])).toMatchObject({
      state: 'open',
      head: 'fork:feature/a b',
    });
  });

  it("includes GitHub's latest test merge", async () => {
    const mergeSha = 'c'.repeat(40);
    const pull = { ...aPull(7), merge_commit_sha: mergeSha };
    expect(await afterRun([pull])).toMatchObject({ mergeSha });
  });

  it.each([
    ['a closed pull request', [aPull(7, { state: 'closed' })]],
    ['a pull request with a newer commit', [aPull(7, { sha: 'b'.repeat(40) })]],
    ['a pull request from a different fork', [aPull(7, { repository: 'other/shop' })]],
    ['one of two matching pull requests', [aPull(7), aPull(8)]],
    ['any pull request if GitHub returns none', []],
  ])('is not %s', async (_name, pulls) => {
    expect(await afterRun(pulls)).toBeUndefined();
  });

  it('is undefined if the run was not for a pull request', async () => {
    expect(await afterRun([aPull(7)], 'push')).toBeUndefined();
  });
});

interface PullChanges {
  readonly state?: string;
  readonly sha?: string;
  readonly branch?: string;
  readonly repository?: string;
}

function aPull(number: number, changes: PullChanges = {}) {
  const { state = 'open', sha = SHA, branch = 'feature/a b', repository = 'fork/shop' } = changes;
  return { number, state, head: { sha, ref: branch, repo: { full_name: repository } } };
}

async function afterRun(pulls: readonly unknown[], event = 'pull_request') {
  open = await smallGitHub(({ path }) =>
    path === '/repos/acme/shop/pulls' ? { body: pulls } : undefined,
  );
  const payload = {
    workflow_run: {
      event,
      head_sha: SHA,
      head_branch: 'feature/a b',
      head_repository: { full_name: 'fork/shop' },
      pull_requests: [],
    },
  };
  const run = { repository: 'acme/shop', eventName: 'workflow_run', payload };
  return await pullRequestOf(open.github, run);
}
