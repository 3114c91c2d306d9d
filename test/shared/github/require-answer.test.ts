import { afterEach, describe, expect, it } from '@jest/globals';
import { callGitHub } from '../../../shared/github/call.ts';
import { upsertComment } from '../../../shared/github/comment.ts';
import { requireAnswer } from '../../../shared/github/require-answer.ts';
import { submitSnapshot } from '../../../shared/github/submit-snapshot.ts';
import { asActionsBot, type SmallGitHub, smallGitHub } from './small-github.ts';

let open: SmallGitHub | undefined;
afterEach(async () => await open?.close());

const COMMENTS = '/repos/{owner}/{repo}/issues/{issue_number}/comments';
const COMMENT = '/repos/{owner}/{repo}/issues/comments/{comment_id}';
const SNAPSHOTS = '/repos/{owner}/{repo}/dependency-graph/snapshots';

const check = (method: string, url: string, data: unknown) =>
  requireAnswer({ data, status: 200, url: 'https://api.github.com/x' }, { method, url });

describe('a successful GitHub response', () => {
  it.each<[string, string, unknown]>([
    ['GET', COMMENTS, []],
    ['GET', '/repos/{owner}/{repo}/pulls', [{ id: 1 }]],
    ['GET', '/repos/{owner}/{repo}/git/ref/{ref}', {}],
    ['POST', COMMENTS, { html_url: 'https://github.com/x' }],
    ['POST', '/graphql', { data: {} }],
    ['DELETE', COMMENT, undefined],
  ])('to %s %s can be %j', (method, url, data) => {
    expect(() => check(method, url, data)).not.toThrow();
  });

  it.each<[string, string, unknown]>([
    ['GET', COMMENTS, {}],
    ['GET', COMMENTS, [null]],
    ['GET', COMMENTS, '<html>'],
    ['GET', '/repos/{owner}/{repo}/pulls', undefined],
    ['GET', '/repos/{owner}/{repo}', {}],
    ['GET', '/repos/{owner}/{repo}/git/ref/{ref}', null],
    ['POST', COMMENTS, {}],
    ['PATCH', COMMENT, []],
    ['POST', 'https://uploads.github.com/repos/o/r/releases/1/assets?name=a', {}],
    ['POST', SNAPSHOTS, { message: 'none' }],
  ])('to %s %s cannot be %j', (method, url, data) => {
    expect(() => check(method, url, data)).toThrow(/^GitHub returned 200 with unexpected content/);
  });
});

describe('an HTML page from a proxy', () => {
  const need = { what: 'x', permissions: [] };
  const page = { headers: { 'content-type': 'text/html' }, body: '<html>' };

  it.each<[string, (github: SmallGitHub['github']) => Promise<unknown>]>([
    [
      'an empty list of comments',
      (github) => upsertComment(github, { ...COMMENT_REQUEST, marker: '<!-- m -->', body: 'b' }),
    ],
    ['a submission', (github) => submitSnapshot(github, 'o/r', SNAPSHOT)],
    [
      'a response to another request',
      (github) => callGitHub(need, () => github.octokit.request('GET /meta')),
    ],
  ])('is not treated as %s', async (_, ask) => {
    open = await smallGitHub((seen) => asActionsBot(seen) ?? page);
    await expect(ask(open.github)).rejects.toMatchObject({
      name: 'RemoteError',
      code: 'bad-response',
    });
    expect(open.seen.filter(({ path }) => path !== '/graphql')).toHaveLength(1);
  });
});

const COMMENT_REQUEST = { repository: 'o/r', pullRequest: 7 };
const SNAPSHOT = {
  sha: 'a'.repeat(40),
  ref: 'refs/heads/main',
  job: { id: '1', correlator: 'c', html_url: 'https://x.test' },
  manifests: {},
  detector: { name: 'Assay', version: '1', url: 'https://x.test' },
  scanned: '2026-01-01T00:00:00Z',
  metadata: { complete: true },
};
