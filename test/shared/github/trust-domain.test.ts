import { describe, expect, it } from '@jest/globals';
import { openGitHub } from '../../../shared/github/open-github.ts';
import { readTrustDomain } from '../../../shared/github/trust-domain.ts';
import { startGitHub } from '../../support/github-server.ts';
import { network } from '../../support/signing.ts';

async function asked(trustDomain: string | undefined, token?: string): Promise<string> {
  const server = await startGitHub();
  server.state.trustDomain = trustDomain;
  const github = openGitHub({ token: token ?? server.token, apiUrl: server.url, network });
  try {
    return await readTrustDomain(github);
  } finally {
    await server.close();
  }
}

describe('readTrustDomain', () => {
  it.each(['octo', 'octo-7', 'octo.sigstore', 'A_1'])('gives %s', async (name) => {
    expect(await asked(name)).toBe(name);
  });

  it.each([
    ['says nothing', undefined],
    ['has none, as github.com', ''],
    ['names a path', 'a/b'],
    ['names a folder above', '..'],
    ['names two dots', 'a..b'],
    ['names an address', 'a%2fb?c'],
    ['names no end', 'a'.repeat(600)],
  ])('guesses nothing of a GitHub that %s', async (_, name) => {
    await expect(asked(name)).rejects.toMatchObject({
      name: 'RemoteError',
      code: 'bad-response',
      fix: expect.stringContaining('trusted-root'),
    });
  });

  it('reports a problem with the token', async () => {
    await expect(asked('octo', 'wrong')).rejects.toMatchObject({ code: 'unauthorized' });
  });
});
