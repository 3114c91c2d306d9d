import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { openCandidate } from '../../../shared/verify/read-candidate.ts';
import { asCandidate, DIGEST } from '../../support/evidence.ts';

const CONTENT = Buffer.from('content');
const IMAGE = { name: '', digest: DIGEST };

function aMessage(digest: Buffer, mediaType = 'application/vnd.dev.sigstore.bundle.v0.3+json') {
  return {
    mediaType,
    verificationMaterial: { publicKey: { hint: '' }, tlogEntries: [] },
    messageSignature: {
      messageDigest: { algorithm: 'SHA2_256', digest: digest.toString('base64') },
      signature: 'AA==',
    },
  };
}

function digestOf(algorithm: string): Buffer {
  return createHash(algorithm).update(CONTENT).digest();
}

describe('openCandidate', () => {
  it.each(['sha256', 'sha384', 'sha512'])(
    'opens a signature that contains the %s digest of the signed bytes',
    (algorithm) => {
      const subject = { ...IMAGE, content: CONTENT };
      expect(openCandidate(asCandidate(aMessage(digestOf(algorithm))), subject)).toMatchObject({
        form: 'message',
        artifact: CONTENT,
      });
    },
  );

  it.each<[string, RegExp, Buffer]>([
    ['different bytes', /a different digest/, digestOf('sha256').fill(0)],
    ['a digest of an unknown length', /message digest has an unsupported length/, Buffer.alloc(5)],
  ])('rejects a signature over %s', (_what, message, digest) => {
    const subject = { ...IMAGE, content: CONTENT };
    expect(() => openCandidate(asCandidate(aMessage(digest)), subject)).toThrow(message);
  });

  it('rejects a signature over bytes for a subject without bytes', () => {
    expect(() => openCandidate(asCandidate(aMessage(digestOf('sha256'))), IMAGE)).toThrow(
      /be verified only for a file/,
    );
  });

  it('compares the digest in a signature with the digest of the file if the bytes are not available', () => {
    const file = { name: '', digest: `sha256:${digestOf('sha256').toString('hex')}`, isFile: true };
    const open = (digest: Buffer, subject = file) =>
      openCandidate(asCandidate(aMessage(digest)), subject);
    expect(open(digestOf('sha256'))).toMatchObject({ digest: digestOf('sha256') });
    expect(() => open(digestOf('sha384'))).toThrow(/a different digest/);
    expect(() => open(Buffer.alloc(32))).toThrow(/a different digest/);
    expect(() => open(digestOf('sha256'), { ...file, digest: 'sha512:00' })).toThrow(
      /requires a sha256 digest/,
    );
  });
});
