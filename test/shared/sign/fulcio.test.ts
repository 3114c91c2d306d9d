import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { requestCertificate } from '../../../shared/sign/fulcio.ts';
import { serve } from '../../support/http-server.ts';
import { network } from '../../support/signing.ts';
import { type LocalSigstore, startSigstore } from '../../support/sigstore.ts';

const keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });

describe('requestCertificate', () => {
  let sigstore: LocalSigstore;
  beforeAll(async () => {
    sigstore = await startSigstore();
  });
  afterAll(() => sigstore.close());

  it('returns a certificate for the key and the identity of the token', async () => {
    const token = sigstore.oidc.token('sigstore');
    const [leaf, ...issuers] = await requestCertificate(network, sigstore.url, token, keys);
    expect(leaf.publicKey.equals(keys.publicKey)).toBe(true);
    expect(leaf.subjectAltName).toContain('octo-org/octo-app/.github/workflows/release.yml');
    expect(issuers.length).toBeGreaterThan(0);
  });

  it('names Fulcio, the status and the reason if a token is rejected, but never the token', async () => {
    const token = sigstore.oidc.token('another-audience');
    const error = await requestCertificate(network, sigstore.url, token, keys).catch(String);
    expect(error).toMatch(/Fulcio \(signing certificate\) returned 4\d\d/);
    expect(error).toContain('audience');
    expect(error).not.toContain(token.split('.')[1]);
  });

  it('retries a temporary failure of Fulcio', async () => {
    const rule = { path: '/api/v2/signingCert', times: 2 } as const;
    sigstore.fail({ ...rule, fault: { kind: 'status', status: 503 } });
    const token = sigstore.oidc.token('sigstore');
    await expect(requestCertificate(network, sigstore.url, token, keys)).resolves.toBeDefined();
    sigstore.mend();
  });

  it('rejects a certificate for a different key', async () => {
    const token = sigstore.oidc.token('sigstore');
    const others = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const chain = await requestCertificate(network, sigstore.url, token, others);
    await expect(askOf({ chain: { certificates: chain.map(String) } })).rejects.toThrow(
      'certifies a different key',
    );
  });

  it.each([
    ['a missing certificate', { chain: { certificates: [] } }, 'has no certificate'],
    ['a missing chain', {}, 'has no certificate'],
    ['an invalid certificate', { chain: { certificates: ['x'] } }, 'unreadable certificate'],
  ])('rejects a response with %s', async (_, signed, message) => {
    await expect(askOf(signed)).rejects.toThrow(message);
  });

  async function askOf(signedCertificateEmbeddedSct: unknown) {
    const server = await serve((_request, response) => {
      response.end(JSON.stringify({ signedCertificateEmbeddedSct }));
    });
    try {
      const token = sigstore.oidc.token('sigstore');
      return await requestCertificate(network, server.url, token, keys);
    } finally {
      await server.close();
    }
  }
});
