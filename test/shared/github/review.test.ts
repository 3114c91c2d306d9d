import { afterEach, describe, expect, it } from '@jest/globals';
import { openGitHub } from '../../../shared/github/open-github.ts';
import { createReview, ownReviewComments } from '../../../shared/github/review.ts';
import { addPull } from '../../support/github/state.ts';
import { type GitHubServer, startGitHub } from '../../support/github-server.ts';
import { impatientNetwork } from '../../support/network.ts';

let server: GitHubServer | undefined;
afterEach(async () => {
  expect(server?.violations ?? []).toEqual([]);
  await server?.close();
  server = undefined;
});

const PLACE = { repository: 'octo/app', pullRequest: 7 };
const FILES = [{ filename: 'a', status: 'added', patch: '@@ -0,0 +1,3 @@\n+1\n+2\n+3' }];

describe('a review', () => {
  it('contains single-line and multi-line comments', async () => {
    const { server, review } = await start();
    const comments = [
      { path: 'a', first: 1, last: 1, body: 'one' },
      { path: 'a', first: 2, last: 3, body: 'two' },
    ];
    expect(await review(comments)).toContain('/pull/7#pullrequestreview-');
    expect([...server.state.reviews.values()]).toMatchObject([{ event: 'COMMENT', body: 'text' }]);
    expect([...server.state.reviewComments.values()]).toMatchObject([
      { startLine: null, line: 1, body: 'one' },
      { startLine: 2, line: 3, body: 'two' },
    ]);
  });

  it('is rejected if it has a comment outside the diff', async () => {
    const { review } = await start();
    await expect(review([{ path: 'a', first: 4, last: 4, body: 'x' }])).rejects.toMatchObject({
      code: 'bad-response',
      message: expect.stringContaining('suggest changes on pull request 7'),
    });
  });

  it('is rejected with an error that names the permission that the token lacks', async () => {
    const { review } = await start('read');
    await expect(review([])).rejects.toMatchObject({
      code: 'forbidden',
      fix: expect.stringContaining('`pull-requests: write`'),
    });
  });
});

describe('ownReviewComments', () => {
  it("returns all pages of comments by the token's user", async () => {
    const { server, github } = await start();
    for (let id = 1; id <= 150; id++) {
      const author = id === 3 ? { login: 'octocat', type: 'User' as const } : server.state.viewer;
      const comment = { review: 1, pull: 7, path: 'a', startLine: null, line: 1, createdAt: '' };
      server.state.reviewComments.set(id, { id, author, body: `comment ${id}`, ...comment });
    }
    const bodies = await ownReviewComments(github, PLACE);
    expect(bodies).toHaveLength(149);
    expect(bodies).not.toContain('comment 3');
  });
});

async function start(access: 'read' | 'write' = 'write') {
  server = await startGitHub({ permissions: { 'pull-requests': access } });
  const { headSha: commitSha } = addPull(server.state, { files: FILES });
  const { url: apiUrl, token } = server;
  const github = openGitHub({ token, apiUrl, network: impatientNetwork().network });
  const review = (comments: Parameters<typeof createReview>[2]['comments']) =>
    createReview(github, PLACE, { commitSha, body: 'text', comments });
  return { server, github, review };
}
