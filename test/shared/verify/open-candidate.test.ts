import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { openCandidate } from '../../../shared/verify/open-candidate.ts';
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
    'opens a signature over bytes by their %s',
    (algorithm) => {
      const subject = { ...IMAGE, content: CONTENT };
      expect(openCandidate(asCandidate(aMessage(digestOf(algorithm))), subject)).toMatchObject({
        form: 'message',
        artifact: CONTENT,
      });
    },
  );

  it.each<[string, RegExp, Buffer]>([
    ['other bytes', /another digest/, digestOf('sha256').fill(0)],
    ['a digest of no known length', /no known length/, Buffer.alloc(5)],
  ])('refuses a signature over %s', (_what, message, digest) => {
    const subject = { ...IMAGE, content: CONTENT };
    expect(() => openCandidate(asCandidate(aMessage(digest)), subject)).toThrow(message);
  });

  it.each<[string, object]>([
    ['two contents', { dsseEnvelope: {} }],
    ['no content', { messageSignature: null }],
    ['two signers', { verificationMaterial: { publicKey: {}, certificate: {} } }],
    ['no signer', { verificationMaterial: {} }],
  ])('refuses a bundle with %s', (_what, over) => {
    const bundle = { ...aMessage(digestOf('sha256')), ...over };
    const opening = () => openCandidate(asCandidate(bundle), { ...IMAGE, content: CONTENT });
    expect(opening).toThrow(/where one of .* belongs/);
  });

  it.each([
    'application/vnd.dev.sigstore.bundle+json;version=0.1',
    'application/vnd.dev.sigstore.bundle+json;version=0.2',
    'application/vnd.dev.sigstore.bundle+json;version=0.3',
    'application/vnd.dev.sigstore.bundle.v0.3+json',
  ])('knows the version %s', (mediaType) => {
    const subject = { ...IMAGE, content: CONTENT };
    expect(() =>
      openCandidate(asCandidate(aMessage(digestOf('sha256'), mediaType)), subject),
    ).not.toThrow();
  });

  it.each([
    'application/vnd.dev.sigstore.bundle.v0.4+json',
    'application/vnd.dev.sigstore.bundle+json;version=0.10',
    'application/json',
  ])('does not guess at %s', (mediaType) => {
    const candidate = asCandidate(aMessage(digestOf('sha256'), mediaType));
    expect(() => openCandidate(candidate, { ...IMAGE, content: CONTENT })).toThrow(/no known kind/);
  });

  it('refuses a signature over bytes for a subject without bytes', () => {
    expect(() => openCandidate(asCandidate(aMessage(digestOf('sha256'))), IMAGE)).toThrow(
      /only a file/,
    );
  });

  it('holds a signature over a file against its digest, when the bytes are not at hand', () => {
    const file = { name: '', digest: `sha256:${digestOf('sha256').toString('hex')}`, isFile: true };
    const open = (digest: Buffer, subject = file) =>
      openCandidate(asCandidate(aMessage(digest)), subject);
    expect(open(digestOf('sha256'))).toMatchObject({ digest: digestOf('sha256') });
    expect(() => open(digestOf('sha384'))).toThrow(/another digest/);
    expect(() => open(Buffer.alloc(32))).toThrow(/another digest/);
    expect(() => open(digestOf('sha256'), { ...file, digest: 'sha512:00' })).toThrow(/no sha256/);
  });

  it.each([0, 2])('refuses an envelope with %d signatures', (count) => {
    const { messageSignature: _, ...bundle } = aMessage(digestOf('sha256'));
    const signatures = Array.from({ length: count }, () => ({ sig: 'AA==' }));
    const dsseEnvelope = { payload: 'e30=', payloadType: 'x', signatures };
    const opening = () => openCandidate(asCandidate({ ...bundle, dsseEnvelope }), IMAGE);
    expect(opening).toThrow(`${count} signatures; one was expected`);
  });

  it('says what a bundle lacks that its version must have', () => {
    const bundle = aMessage(digestOf('sha256'));
    Object.assign(bundle.verificationMaterial, { tlogEntries: [{ logIndex: '1' }] });
    expect(() => openCandidate(asCandidate(bundle), IMAGE)).toThrow(/tlogEntries\[0\]\.logId/);
  });
});
