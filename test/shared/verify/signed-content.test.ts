import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { bundleFromJSON } from '@sigstore/bundle';
import { readContent, type SignedContent } from '../../../shared/verify/signed-content.ts';
import { aStatement, DIGEST } from '../../support/evidence.ts';

function contentOf(
  payload: string | Buffer,
  payloadType = 'application/vnd.in-toto+json',
): SignedContent {
  const bundle = bundleFromJSON({
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: { publicKey: { hint: '' }, tlogEntries: [] },
    dsseEnvelope: {
      payload: Buffer.from(payload).toString('base64'),
      payloadType,
      signatures: [{ sig: 'AA==' }],
    },
  });
  return readContent({ form: 'statement', bundle });
}

function statementAbout(subject: unknown): SignedContent {
  return contentOf(JSON.stringify(aStatement({ subject })));
}

const SUBJECT = { name: 'ghcr.io/o/r', digest: DIGEST };
const HEX = DIGEST.slice('sha256:'.length);

describe('readContent', () => {
  it.each(['https://in-toto.io/Statement/v1', 'https://in-toto.io/Statement/v0.1'])(
    'reads a statement of type %s',
    (_type) => {
      const content = contentOf(JSON.stringify(aStatement({ _type, predicate: { a: 1 } })));
      expect(content.predicate).toEqual({ a: 1 });
      expect(content.isAbout(SUBJECT)).toBe(true);
    },
  );

  it('matches any of the subjects, regardless of their names', () => {
    const subjects = [
      { name: 'a', digest: { sha256: 'ff' } },
      { name: 'b', digest: { sha256: HEX } },
    ];
    expect(statementAbout(subjects).isAbout(SUBJECT)).toBe(true);
  });

  it.each<[string, unknown]>([
    ['a missing subject', []],
    ['subjects that are not a list', { digest: { sha256: HEX } }],
    ['a different digest', [{ digest: { sha256: 'b2'.repeat(32) } }]],
    ['the digest of a different algorithm', [{ digest: { sha512: HEX } }]],
    ['only part of the digest', [{ digest: { sha256: HEX.slice(0, 63) } }]],
    ['a digest in uppercase', [{ digest: { sha256: HEX.toUpperCase() } }]],
    ['only the name', [{ name: 'ghcr.io/o/r', digest: {} }]],
    ['null in every field', [null]],
  ])('does not match a subject with %s', (_what, subject) => {
    expect(statementAbout(subject).isAbout(SUBJECT)).toBe(false);
  });

  describe('for a file whose bytes are available', () => {
    const content = Buffer.from('what was built');
    const of = (algorithm: string) => createHash(algorithm).update(content).digest('hex');
    const file = { name: 'a.tgz', digest: `sha256:${of('sha256')}`, content };

    it.each<[string, Record<string, string>]>([
      ['SHA-256', { sha256: of('sha256') }],
      ['SHA-512 alone, as in npm provenance', { sha512: of('sha512') }],
      ['SHA-384 and an unknown algorithm', { sha384: of('sha384'), gitBlob: 'b2' }],
    ])('matches the subject by %s', (_what, digest) => {
      expect(statementAbout([{ digest }]).isAbout(file)).toBe(true);
    });

    it.each<[string, unknown]>([
      ['a different SHA-512', { sha512: 'b2'.repeat(64) }],
      [
        'the right SHA-256 but a different SHA-512',
        { sha256: of('sha256'), sha512: 'b2'.repeat(64) },
      ],
      ['only an unknown algorithm', { sha1: of('sha1') }],
      ['a digest that is not a string', { sha512: [of('sha512')] }],
      ['an empty list of digests', {}],
    ])('does not match the subject with %s', (_what, digest) => {
      expect(statementAbout([{ digest }]).isAbout(file)).toBe(false);
    });
  });

  it('does not treat the name of an inherited property as a digest', () => {
    const content = statementAbout([{ digest: {} }]);
    expect(content.isAbout({ name: '', digest: 'toString:x' })).toBe(false);
  });

  it.each<[string, string | Buffer]>([
    ['text that is not JSON', 'not json'],
    ['null', 'null'],
    [
      'a deep predicate',
      JSON.stringify(aStatement()).replace('{}', `${'['.repeat(5_000)}${']'.repeat(5_000)}`),
    ],
    ['a type that is too long', JSON.stringify(aStatement({ predicateType: 'x'.repeat(2_000) }))],
    [
      'the type of a legacy signature',
      JSON.stringify(aStatement({ predicateType: 'cosign-legacy' })),
    ],
    ['a type that is a number', JSON.stringify(aStatement({ predicateType: 1 }))],
    [
      'duplicate subjects that readers resolve differently',
      `{"subject":[],${JSON.stringify(aStatement()).slice(1)}`,
    ],
    ['text that is not UTF-8', Buffer.from(JSON.stringify(aStatement({ x: 'ÿ' })), 'latin1')],
  ])('rejects %s', (_what, payload) => {
    expect(() => contentOf(payload)).toThrow();
  });

  it('rejects a payload whose type is not a statement type', () => {
    expect(() => contentOf(JSON.stringify(aStatement()), 'text/plain')).toThrow(
      /not that of an in-toto/,
    );
  });
});
