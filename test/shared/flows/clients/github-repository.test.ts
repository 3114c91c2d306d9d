import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { githubOf, repositoryFacts } from '../../../../shared/flows/clients/github-repository.ts';
import type { GitHubAccess } from '../../../../shared/host/github-access.ts';
import { accessTo, anAccess } from '../../../support/fake-run.ts';
import { type GitHubServer, startGitHub } from '../../../support/github-server.ts';
import { runOf } from '../../../support/released.ts';

let server: GitHubServer;
beforeEach(async () => {
  server = await startGitHub();
});
afterEach(() => server.close());

describe('the GitHub client', () => {
  it.each<[string, Partial<GitHubAccess>]>([
    ['outside a workflow', { token: 't' }],
    ['without a token', { context: runOf('https://api.github.invalid') }],
  ])('is unavailable %s, and the error has a fix', async (_when, access) => {
    await expect(githubOf(anAccess(access))).rejects.toMatchObject({
      code: 'not-supported',
      fix: expect.any(String),
    });
  });

  it('sends the token with its request', async () => {
    await repositoryFacts(accessTo(server));
    expect(server.log.map(({ headers }) => headers.authorization)).toEqual([
      `token ${server.token}`,
    ]);
    expect(server.violations).toEqual([]);
  });

  it('suggests an alternative if the repository is unreadable', async () => {
    const access = { ...accessTo(server), token: 'wrong' };
    await expect(repositoryFacts(access)).rejects.toMatchObject({
      fix: expect.stringContaining('`instance`'),
    });
  });
});
