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
  it.each(['octo', 'octo-7', 'octo.sigstore', 'A_1'])(
    'returns the trust domain %s',
    async (name) => {
      expect(await asked(name)).toBe(name);
    },
  );

  it.each([
    ['returns no trust domain', undefined],
    ['has no trust domain, as on github.com', ''],
    ['returns a path', 'a/b'],
    ['returns a parent folder', '..'],
    ['returns two dots', 'a..b'],
    ['returns a URL', 'a%2fb?c'],
    ['returns a domain that is too long', 'a'.repeat(600)],
  ])('throws an error instead of guessing if GitHub %s', async (_, name) => {
    await expect(asked(name)).rejects.toMatchObject({
      name: 'RemoteError',
      code: 'bad-response',
      fix: expect.stringContaining('trusted-root'),
    });
  });

  it('reports that GitHub rejects the token', async () => {
    await expect(asked('octo', 'wrong')).rejects.toMatchObject({ code: 'unauthorized' });
  });
});
