import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { dsse } from '@sigstore/core';
import { verifyPrehashed } from '../../../shared/sigstore/prehashed-ecdsa.ts';
import { readBundle } from '../../../shared/sigstore/read-bundle.ts';
import { signatureContentOf } from '../../../shared/sigstore/signature-content.ts';

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const stranger = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey;
const CONTENT = Buffer.from('what was built');
const common = {
  mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
  verificationMaterial: { publicKey: { hint: '' }, tlogEntries: [] },
};

function aMessage(hash: string, algorithm: string) {
  const digest = createHash(hash).update(CONTENT).digest();
  const signature = sign(hash, CONTENT, privateKey).toString('base64');
  const messageDigest = { algorithm, digest: digest.toString('base64') };
  return {
    digest,
    bundle: readBundle({ ...common, messageSignature: { messageDigest, signature } }),
  };
}

describe('the content of a signature', () => {
  it.each([
    ['sha256', 'SHA2_256'],
    ['sha256', 'HASH_ALGORITHM_UNSPECIFIED'],
    ['sha384', 'SHA2_384'],
    ['sha512', 'SHA2_512'],
    ['sha3-256', 'SHA3_256'],
  ])('over bytes is verified with the hash %s, which the bundle calls %s', (hash, algorithm) => {
    const { bundle, digest } = aMessage(hash, algorithm);
    const content = signatureContentOf({ form: 'message', bundle, artifact: CONTENT });
    expect([content.isSignedBy(publicKey), content.isSignedBy(stranger)]).toEqual([true, false]);
    expect([content.signedDigest(), content.payloadDigest()]).toEqual([digest, digest]);
    const other = Buffer.from('something else');
    const swapped = signatureContentOf({ form: 'message', bundle, artifact: other });
    expect(swapped.isSignedBy(publicKey)).toBe(false);
  });

  it('is verified by its digest if the bytes are not available', () => {
    const { bundle, digest } = aMessage('sha256', 'SHA2_256');
    const candidate = { form: 'message', bundle, digest } as const;
    expect(signatureContentOf(candidate, verifyPrehashed).isSignedBy(publicKey)).toBe(true);
    expect(signatureContentOf(candidate, verifyPrehashed).isSignedBy(stranger)).toBe(false);
    expect(signatureContentOf(candidate).isSignedBy(publicKey)).toBe(false);
    expect(signatureContentOf({ form: 'message', bundle }).isSignedBy(publicKey)).toBe(false);
  });

  it('includes the payload type if the signature covers an envelope', () => {
    const payload = Buffer.from('{}');
    const signed = dsse.preAuthEncoding('application/vnd.in-toto+json', payload);
    const signature = sign('sha256', signed, privateKey);
    const contentAs = (payloadType: string) => {
      const signatures = [{ sig: signature.toString('base64') }];
      const dsseEnvelope = { payload: payload.toString('base64'), payloadType, signatures };
      const bundle = readBundle({ ...common, dsseEnvelope });
      return signatureContentOf({ form: 'statement', bundle });
    };
    const content = contentAs('application/vnd.in-toto+json');
    expect(content.isSignedBy(publicKey)).toBe(true);
    expect(contentAs('text/plain').isSignedBy(publicKey)).toBe(false);
    expect(content.signedDigest()).toEqual(createHash('sha256').update(signed).digest());
    expect(content.payloadDigest()).toEqual(createHash('sha256').update(payload).digest());
    expect(content.stamped).toEqual(signature);
  });

  it('takes the timestamped bytes from the candidate', () => {
    const { bundle } = aMessage('sha256', 'SHA2_256');
    const stamped = Buffer.from('an envelope');
    expect(signatureContentOf({ form: 'message', bundle, stamped }).stamped).toBe(stamped);
  });
});
