import { describe, expect, it } from '@jest/globals';
import { openGitHub } from '../../../shared/github/open-github.ts';
import { readRepository } from '../../../shared/github/repository.ts';
import { startGitHub } from '../../support/github-server.ts';
import { network } from '../../support/signing.ts';

describe('readRepository', () => {
  it.each(['public', 'private', 'internal'] as const)(
    'reports the visibility %s',
    async (visibility) => {
      const server = await startGitHub({ visibility });
      const github = openGitHub({ token: server.token, apiUrl: server.url, network });
      const facts = await readRepository(github, 'octo/app');
      await server.close();
      expect(facts).toEqual({ visibility, isUserOwned: false });
    },
  );

  it('recognizes a repository that a user owns', async () => {
    const server = await startGitHub();
    server.state.ownerType = 'User';
    const github = openGitHub({ token: server.token, apiUrl: server.url, network });
    const facts = await readRepository(github, 'octo/app');
    await server.close();
    expect(facts.isUserOwned).toBe(true);
  });

  it.each<[string, Readonly<Record<string, unknown>>]>([
    ['a response without both fields', {}],
    ['fields that contradict each other', { private: false, visibility: 'private' }],
  ])('treats %s as private', async (_, fields) => {
    const server = await startGitHub();
    server.fail({
      op: 'repos/get',
      status: 200,
      body: { owner: { type: 'Organization' }, ...fields },
    });
    const github = openGitHub({ token: server.token, apiUrl: server.url, network });
    const facts = await readRepository(github, 'octo/app');
    await server.close();
    expect(facts.visibility).toBe('private');
  });
});
