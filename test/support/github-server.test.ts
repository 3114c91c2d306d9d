import { describe, expect, it } from '@jest/globals';
import { ask, closeAfterEach, start } from './github/ask.ts';

closeAfterEach();

const comment = (body: string) => ({ body: { body } });

describe("the GitHub server's access control", () => {
  it.each([
    ['a missing token', { authorization: '' }],
    ['a wrong token', { authorization: 'Bearer ghs_other' }],
  ])('rejects %s', async (_name, headers) => {
    const server = await start();
    await expect(ask(server, 'GET $', { headers })).resolves.toMatchObject({ status: 401 });
  });

  it('names the missing permission in the response', async () => {
    const server = await start({ permissions: { checks: 'read' } });
    const check = await ask(server, 'POST $/check-runs', { body: {} });
    expect(check.status).toBe(403);
    expect(check.headers.get('x-accepted-github-permissions')).toBe('checks=write');
    expect(check.json.message).toBe('Resource not accessible by integration');
    const comments = await ask(server, 'GET $/issues/7/comments');
    expect(comments.headers.get('x-accepted-github-permissions')).toBe(
      'issues=read; pull_requests=read',
    );
    expect(server.violations).toEqual([]);
  });

  it('accepts only requests for the test repository and for operations that GitHub documents', async () => {
    const server = await start();
    await expect(ask(server, 'GET /repos/octo/other')).resolves.toMatchObject({ status: 404 });
    expect(server.violations).toEqual([]);
    await expect(ask(server, 'GET $/comments/all')).resolves.toMatchObject({ status: 404 });
    expect(server.violations).toMatchObject([{ kind: 'route' }]);
  });

  it('issues a separate token to each job', async () => {
    const server = await start({ permissions: {} });
    const token = server.issueToken({ issues: 'write' });
    const headers = { authorization: `token ${token}` };
    const created = await ask(server, 'POST $/issues/7/comments', { ...comment('x'), headers });
    expect(created.status).toBe(201);
    await expect(ask(server, 'POST $/issues/7/comments', comment('x'))).resolves.toMatchObject({
      status: 403,
    });
  });

  it('accepts the path prefixes of GitHub Enterprise Server', async () => {
    const server = await start();
    await expect(ask(server, 'GET /api/v3$')).resolves.toMatchObject({ status: 200 });
    const query = { body: { query: 'query { viewer { login } }' } };
    for (const path of ['/graphql', '/api/graphql']) {
      const answer = await ask(server, `POST ${path}`, query);
      expect(answer.json).toEqual({ data: { viewer: { login: 'github-actions[bot]' } } });
    }
  });

  it('returns the login name to a user, but not to the bot', async () => {
    const bot = await start();
    const person = await start({ viewer: { login: 'octocat', type: 'User' } });
    await expect(ask(bot, 'GET /user')).resolves.toMatchObject({ status: 403 });
    await expect(ask(person, 'GET /user')).resolves.toMatchObject({ json: { login: 'octocat' } });
  });
});

describe('GitHub server faults', () => {
  it('occur as often as requested, and do not change any data', async () => {
    const server = await start();
    const headers = { 'retry-after': '1' };
    server.fail({ op: 'issues/create-comment', status: 429, headers, times: 2 });
    const create = () => ask(server, 'POST $/issues/7/comments', comment('x'));
    const answers = [await create(), await create(), await create()];
    expect(answers.map(({ status }) => status)).toEqual([429, 429, 201]);
    expect(answers[0]?.headers.get('retry-after')).toBe('1');
    expect(server.state.comments.size).toBe(1);
    expect(server.log.map(({ status }) => status)).toEqual([429, 429, 201]);
  });

  it('can close the connection after the request was carried out', async () => {
    const server = await start();
    server.fail({ path: '/repos/octo/app/issues/', cut: true });
    await expect(ask(server, 'POST $/issues/7/comments', comment('x'))).rejects.toThrow();
    expect(server.state.comments.size).toBe(1);
  });

  it('can withhold the response', async () => {
    const server = await start();
    server.fail({ op: 'repos/get', hang: true });
    const signal = AbortSignal.timeout(200);
    await expect(fetch(`${server.url}/repos/octo/app`, { signal })).rejects.toThrow('timeout');
  });
});
