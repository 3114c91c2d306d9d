import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { githubOf, repositoryFacts } from '../../../../shared/flows/clients/github-repository.ts';
import { httpFetch } from '../../../../shared/net/http-fetch.ts';
import { fakeHost } from '../../../support/fake-host.ts';
import { type GitHubServer, startGitHub } from '../../../support/github-server.ts';
import { runOf } from '../../../support/released.ts';

let server: GitHubServer;
beforeEach(async () => {
  server = await startGitHub();
});
afterEach(() => server.close());

describe('the client for GitHub', () => {
  it.each<[string, Parameters<typeof fakeHost>]>([
    ['outside of a workflow', [{ 'github-token': 't' }]],
    ['without a token', [{}, { context: runOf('https://api.github.invalid') }]],
  ])('is refused %s, with a fix', async (_when, run) => {
    await expect(githubOf(fakeHost(...run))).rejects.toMatchObject({
      code: 'not-supported',
      fix: expect.any(String),
    });
  });

  it('prefers the token of the input over that of the environment', async () => {
    const env = { GITHUB_TOKEN: 'another' };
    const host = fakeHost(
      { 'github-token': server.token },
      { env, context: runOf(server.url), fetch: httpFetch },
    );
    await repositoryFacts(host);
    expect(server.log.map(({ headers }) => headers.authorization)).toEqual([
      `token ${server.token}`,
    ]);
    expect(server.violations).toEqual([]);
  });

  it('names an alternative when the repository is unreadable', async () => {
    const host = fakeHost(
      { 'github-token': 'wrong' },
      { context: runOf(server.url), fetch: httpFetch },
    );
    await expect(repositoryFacts(host)).rejects.toMatchObject({
      fix: expect.stringContaining('`instance`'),
    });
  });
});
