import { describe, expect, it } from '@jest/globals';
import { digestOf } from '../../../shared/digest/digest.ts';
import { LEGACY_ANNOTATIONS } from '../../../shared/model/evidence.ts';
import { readEvidenceFile } from '../../../shared/store/bundle-files.ts';
import { legacyFileCandidate } from '../../../shared/store/cosign-bundle-file.ts';

const base64 = (text: string) => Buffer.from(text).toString('base64');
const LOG = { SignedEntryTimestamp: 'AAAA', Payload: { logIndex: 1 } };
const CERTIFICATE = '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n';
const ENVELOPE = '{"payloadType":"application/vnd.in-toto+json","payload":"","signatures":[]}';
const TEXT = Buffer.from('the file');

const read = (value: Record<string, unknown>) => legacyFileCandidate(value, 'a.json', TEXT);

describe('a file in the old cosign format', () => {
  it('is a signature over a file, with certificate and log', () => {
    const signature = base64('a signature');
    const value = { base64Signature: signature, cert: base64(CERTIFICATE), rekorBundle: LOG };
    expect(read(value)).toEqual({
      kind: 'legacy-blob',
      origin: 'a.json',
      annotations: {
        [LEGACY_ANNOTATIONS.signature]: signature,
        [LEGACY_ANNOTATIONS.certificate]: CERTIFICATE,
        [LEGACY_ANNOTATIONS.bundle]: JSON.stringify(LOG),
      },
      digest: digestOf(TEXT),
    });
  });

  it('is an attestation if the signature is an envelope', () => {
    const value = { base64Signature: base64(ENVELOPE), rekorBundle: LOG };
    expect(read(value)).toEqual({
      kind: 'legacy-attestation',
      origin: 'a.json',
      envelope: Buffer.from(ENVELOPE),
      annotations: { [LEGACY_ANNOTATIONS.bundle]: JSON.stringify(LOG) },
    });
  });

  it.each(['{ no JSON', '[]', '{', '7'])(
    'is a signature over a file even if the signature bytes are %s',
    (bytes) => {
      expect(read({ base64Signature: base64(bytes) })).toMatchObject({ kind: 'legacy-blob' });
    },
  );

  it('does not have a certificate if it contains a public key, because anyone can add a public key', () => {
    const cert = base64('-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n');
    expect(read({ base64Signature: base64(ENVELOPE), cert })).toMatchObject({ annotations: {} });
  });

  it.each([
    ['a bundle', { mediaType: 'x', base64Signature: 'AAAA' }],
    ['a document of a different kind', { cert: 'AAAA' }],
    ['a signature that is not a string', { base64Signature: 7 }],
  ])('is distinguished from %s', (_what, value) => {
    expect(read(value)).toBeUndefined();
  });

  it('with several signatures is listed once for each signature, with the line number', () => {
    const line = JSON.stringify({ base64Signature: base64('a signature') });
    const found = readEvidenceFile(Buffer.from(`${line}\n${line}\n`), 'a.jsonl');
    expect(found).toMatchObject([
      { kind: 'legacy-blob', origin: 'a.jsonl:1', digest: digestOf(Buffer.from(line)) },
      { kind: 'legacy-blob', origin: 'a.jsonl:2' },
    ]);
  });
});
