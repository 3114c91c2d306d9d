import { describe, expect, it } from '@jest/globals';
import { ask, closeAfterEach, start } from './ask.ts';
import { addComment } from './state.ts';

closeAfterEach();

const comment = (body: string) => ({ body: { body } });

describe('comments on the GitHub server', () => {
  it('are created, listed page by page, changed and deleted', async () => {
    const server = await start();
    for (let n = 1; n <= 31; n += 1) addComment(server.state, 7, `comment ${n}`);
    addComment(server.state, 8, 'elsewhere');
    const { json: created } = await ask(server, 'POST $/issues/7/comments', comment('mine'));
    expect(created.user).toMatchObject({ login: 'github-actions[bot]', type: 'Bot' });
    const first = await ask(server, 'GET $/issues/7/comments?per_page=20');
    expect(first.json).toHaveLength(20);
    const next = /<([^>]+)>; rel="next"/.exec(first.headers.get('link') ?? '')?.[1] ?? '';
    const second = await ask(server, `GET ${next.slice(server.url.length)}`);
    expect(second.json.at(-1).body).toBe('mine');
    expect(second.headers.get('link')).not.toContain('rel="next"');
    await ask(server, `PATCH $/issues/comments/${created.id}`, comment('changed'));
    expect(server.state.comments.get(created.id)?.body).toBe('changed');
    await expect(ask(server, `DELETE $/issues/comments/${created.id}`)).resolves.toMatchObject({
      status: 204,
    });
    expect(server.state.comments.has(created.id)).toBe(false);
    expect(server.violations).toEqual([]);
  });

  it.each([
    ['x'.repeat(65_536), 201],
    ['x'.repeat(65_537), 422],
    ['😀'.repeat(65_536), 201],
    [' ', 422],
  ])('are accepted only if the body is neither empty nor too long (%#)', async (body, status) => {
    const server = await start();
    const answer = await ask(server, 'POST $/issues/7/comments', comment(body));
    expect(answer.status).toBe(status);
  });
});
