import { createPublicKey, verify } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openSigner } from '../../../shared/sign/signer.ts';
import { localSigner, localTrust, network } from '../../support/signing.ts';
import { type LocalSigstore, startSigstore } from '../../support/sigstore.ts';
import { testNowMs } from '../../support/test-clock.ts';

describe('openSigner', () => {
  let sigstore: LocalSigstore;
  beforeAll(async () => {
    sigstore = await startSigstore();
  });
  afterAll(() => sigstore.close());

  it('creates signatures that can be verified with its certificate', async () => {
    const signer = await localSigner(sigstore);
    const signature = await signer.sign(Buffer.from('x'));
    const key = createPublicKey(signer.verifierPem);
    expect(verify('sha256', Buffer.from('x'), key, signature)).toBe(true);
    expect(signer.chainPem).toContain('BEGIN CERTIFICATE');
  });

  it('creates a new key each time', async () => {
    const [one, other] = [await localSigner(sigstore), await localSigner(sigstore)];
    expect(one.verifierPem).not.toBe(other.verifierPem);
  });

  it('requests one certificate for any number of signatures', async () => {
    const before = sigstore.requests.length;
    const signer = await localSigner(sigstore);
    for (let count = 0; count < 50; count++) signer.sign(Buffer.from(`${count}`));
    expect(sigstore.requests.length - before).toBe(1);
  });

  it('refuses to sign shortly before the certificate expires', async () => {
    let nowMs = testNowMs();
    const clock = { ...network, now: () => nowMs };
    const token = sigstore.oidc.token('sigstore');
    const signer = await openSigner(await localTrust(sigstore), token, clock);
    nowMs += 9 * 60_000;
    expect(() => signer.sign(Buffer.from('x'))).not.toThrow();
    nowMs += 60_000;
    expect(() => signer.sign(Buffer.from('x'))).toThrow('expired before');
  });

  it('signs even if the local clock is wrong', async () => {
    const clock = { ...network, now: () => 0 };
    const token = sigstore.oidc.token('sigstore');
    const signer = await openSigner(await localTrust(sigstore), token, clock);
    expect(() => signer.sign(Buffer.from('x'))).not.toThrow();
  });
});
