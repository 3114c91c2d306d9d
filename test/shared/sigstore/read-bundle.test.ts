import { describe, expect, it } from '@jest/globals';
import { readBundle } from '../../../shared/sigstore/read-bundle.ts';

function aMessage(mediaType = 'application/vnd.dev.sigstore.bundle.v0.3+json') {
  return {
    mediaType,
    verificationMaterial: { publicKey: { hint: '' }, tlogEntries: [] },
    messageSignature: {
      messageDigest: { algorithm: 'SHA2_256', digest: Buffer.alloc(32).toString('base64') },
      signature: 'AA==',
    },
  };
}

describe('readBundle', () => {
  it.each<[string, object]>([
    ['two contents', { dsseEnvelope: {} }],
    ['missing content', { messageSignature: null }],
    ['two signers', { verificationMaterial: { publicKey: {}, certificate: {} } }],
    ['a missing signer', { verificationMaterial: {} }],
  ])('rejects a bundle with %s', (_what, over) => {
    const bundle = { ...aMessage(), ...over };
    const opening = () => readBundle(bundle);
    expect(opening).toThrow(/must have exactly one of/);
  });

  it.each([
    'application/vnd.dev.sigstore.bundle+json;version=0.1',
    'application/vnd.dev.sigstore.bundle+json;version=0.2',
    'application/vnd.dev.sigstore.bundle+json;version=0.3',
    'application/vnd.dev.sigstore.bundle.v0.3+json',
  ])('accepts the version %s', (mediaType) => {
    expect(readBundle(aMessage(mediaType))).toMatchObject({ mediaType });
  });

  it.each([
    'application/vnd.dev.sigstore.bundle.v0.4+json',
    'application/vnd.dev.sigstore.bundle+json;version=0.10',
    'application/json',
  ])('rejects the unknown media type %s', (mediaType) => {
    expect(() => readBundle(aMessage(mediaType))).toThrow(/unsupported media type/);
  });

  it('rejects a value that is not an object', () => {
    expect(() => readBundle([])).toThrow('not a JSON object');
  });

  it.each([0, 2])('rejects an envelope with %d signatures', (count) => {
    const { messageSignature: _, ...bundle } = aMessage();
    const signatures = Array.from({ length: count }, () => ({ sig: 'AA==' }));
    const dsseEnvelope = { payload: 'e30=', payloadType: 'x', signatures };
    const opening = () => readBundle({ ...bundle, dsseEnvelope });
    expect(opening).toThrow(`${count} signatures; expected one`);
  });

  it('lists the missing fields that the version requires', () => {
    const bundle = aMessage();
    Object.assign(bundle.verificationMaterial, { tlogEntries: [{ logIndex: '1' }] });
    expect(() => readBundle(bundle)).toThrow(/tlogEntries\[0\]\.logId/);
  });
});
