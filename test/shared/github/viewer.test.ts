import { afterEach, describe, expect, it } from '@jest/globals';
import { viewerLogin } from '../../../shared/github/viewer.ts';
import { type Reply, type SmallGitHub, smallGitHub } from './small-github.ts';

let open: SmallGitHub | undefined;
afterEach(async () => await open?.close());

describe("a token's login", () => {
  it.each<[string, Reply, string]>([
    [
      'is the login that GraphQL returns',
      { body: { data: { viewer: { login: 'octocat' } } } },
      'octocat',
    ],
    [
      'is the Actions bot if GraphQL returns no login',
      { body: { data: {} } },
      'github-actions[bot]',
    ],
    [
      'is the Actions bot if the token is not allowed to ask',
      { status: 403 },
      'github-actions[bot]',
    ],
  ])('%s', async (_name, reply, wanted) => {
    open = await smallGitHub(() => reply);
    expect(await viewerLogin(open.github)).toBe(wanted);
  });

  it.each([
    ['/api/v3', '/api/graphql'],
    ['', '/graphql'],
  ])('is requested, for the REST API at %j, from %s', async (rest, path) => {
    open = await smallGitHub(() => ({ body: { data: { viewer: { login: 'octocat' } } } }));
    const apiUrl = `${open.url}${rest}`;
    expect(await viewerLogin({ ...open.github, apiUrl })).toBe('octocat');
    expect(open.seen.map((seen) => seen.path)).toEqual([path]);
  });
});
