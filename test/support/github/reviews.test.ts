import { describe, expect, it } from '@jest/globals';
import { ask, closeAfterEach, SHA, start } from './ask.ts';
import { addPull } from './state.ts';

closeAfterEach();

const PATCH = '@@ -1,2 +1,3 @@\n FROM a\n+USER root\n CMD x\n@@ -9,1 +10,2 @@ FROM b\n x\n+y';

async function withPull() {
  const server = await start();
  const files = [{ filename: 'Dockerfile', status: 'modified', patch: PATCH }];
  addPull(server.state, { headSha: SHA, files });
  const review = async (...comments: readonly object[]) =>
    await ask(server, 'POST $/pulls/7/reviews', {
      body: { commit_id: SHA, event: 'COMMENT', body: 'text', comments },
    });
  return { server, review };
}

const at = (line: number, more: object = {}) => ({
  path: 'Dockerfile',
  side: 'RIGHT',
  line,
  body: 'text',
  ...more,
});

describe('reviews on the GitHub server', () => {
  it('are created with comments on lines in the diff', async () => {
    const { server, review } = await withPull();
    const answer = await review(at(2), at(3, { start_line: 1, start_side: 'RIGHT' }), at(11));
    expect(answer).toMatchObject({ status: 200, json: { state: 'COMMENTED' } });
    const { json } = await ask(server, 'GET $/pulls/7/comments');
    expect(json).toMatchObject([
      { line: 2, start_line: null, user: { login: 'github-actions[bot]' } },
      { line: 3, start_line: 1 },
      { line: 11 },
    ]);
    expect(server.violations).toEqual([]);
  });

  it.each([
    [at(4), 'line must be part of the diff'],
    [at(11, { start_line: 2 }), 'same hunk'],
    [at(2, { start_line: 2 }), 'must precede'],
    [at(2, { path: 'other' }), 'Path could not be resolved'],
  ])('are rejected completely if one comment is invalid (%#)', async (bad, message) => {
    const { server, review } = await withPull();
    const answer = await review(at(2), bad);
    expect(answer.status).toBe(422);
    expect(answer.json.errors.join()).toContain(message);
    expect(server.state.reviewComments.size).toBe(0);
  });

  it.each([{ commit_id: 'b'.repeat(40) }, { body: '' }])(
    'are rejected with the fields %j',
    async (bad) => {
      const { server } = await withPull();
      const body = { commit_id: SHA, event: 'COMMENT', body: 'text', ...bad };
      expect((await ask(server, 'POST $/pulls/7/reviews', { body })).status).toBe(422);
    },
  );
});
