import { describe, expect, it } from '@jest/globals';
import { decode } from '../../../shared/json/decode.ts';
import { VERIFICATION_KIND, verificationSchema } from '../../../shared/model/verification.ts';

const VERIFIED = {
  predicateType: 'sign/v1',
  origin: 'referrer sha256:11',
  identity: {
    san: 'https://x',
    issuer: 'https://y',
    claims: { runnerEnvironment: 'github-hosted' },
  },
  signedAt: '2026-11-25T00:00:00Z',
};
const REFUSED = { origin: 'x', predicateType: 'y', code: 'identity-mismatch', message: 'z' };
const SUBJECT = { name: 'r', digest: 'sha256:00' };

const read = (verified: object, refused: object) =>
  decode(verificationSchema, {
    kind: VERIFICATION_KIND,
    subject: SUBJECT,
    verified: [VERIFIED, verified],
    refused: [REFUSED, refused],
  });

describe('the verification schema', () => {
  it('accepts a verification and returns it unchanged, but without the predicate', () => {
    const { subject, verified, refused } = read(
      { ...VERIFIED, predicate: { huge: true } },
      REFUSED,
    );
    expect(subject).toEqual(SUBJECT);
    expect(verified).toEqual([VERIFIED, VERIFIED]);
    expect(refused).toEqual([REFUSED, REFUSED]);
  });

  it.each<[string, object, object, string]>([
    [
      'evidence without an identity',
      { ...VERIFIED, identity: null },
      REFUSED,
      '$.verified[1].identity',
    ],
    [
      'a claim that is not a string',
      { ...VERIFIED, identity: { ...VERIFIED.identity, claims: { ref: 1 } } },
      REFUSED,
      '$.verified[1].identity.claims.ref',
    ],
    ['a refusal without a code', VERIFIED, { ...REFUSED, code: 1 }, '$.refused[1].code'],
  ])('rejects %s', (_name, verified, refused, where) => {
    expect(() => read(verified, refused)).toThrow(
      expect.objectContaining({ name: 'DataError', place: { path: where } }),
    );
  });
});
