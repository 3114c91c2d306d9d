import { describe, expect, it } from '@jest/globals';
import { openGitHub } from '../../../shared/github/open-github.ts';
import { githubStore } from '../../../shared/store/github-store.ts';
import { startGitHub } from '../../support/github-server.ts';
import { network } from '../../support/signing.ts';

const DIGEST = `sha256:${'a'.repeat(64)}`;

const statement = { subject: [{ digest: { sha256: 'a'.repeat(64) } }], predicateType: 't' };
const bundle = {
  mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
  verificationMaterial: {},
  dsseEnvelope: {
    payload: Buffer.from(JSON.stringify(statement)).toString('base64'),
    payloadType: 'application/vnd.in-toto+json',
    signatures: [{ sig: 'YQ==' }],
  },
};

describe('githubStore', () => {
  it.each([
    ['the response is lost', { lost: true }],
    ['the connection breaks', { reset: true }],
    ['GitHub fails', { status: 500 }],
  ])('stores an attestation only once, even if %s', async (_, fault) => {
    const server = await startGitHub({ permissions: { attestations: 'write' } });
    const github = openGitHub({ token: server.token, apiUrl: server.url, network });
    server.fail({ op: 'repos/create-attestation', ...fault });
    await githubStore(github, 'octo/app', DIGEST).put(bundle);
    expect(server.state.attestations.size).toBe(1);
    await server.close();
  });

  it('returns the stored bundle by the digest of its subject', async () => {
    const server = await startGitHub({ permissions: { attestations: 'write' } });
    const github = openGitHub({ token: server.token, apiUrl: server.url, network });
    const place = githubStore(github, 'octo/app', DIGEST);
    expect(await place.list()).toEqual([]);
    const where = await place.put(bundle);
    expect(where).toBe(`GitHub attestation ${place.attestationId?.()} in octo/app`);
    expect(await place.list()).toMatchObject([{ kind: 'bundle', bundle }]);
    await server.close();
    expect(server.violations).toEqual([]);
  });
});
