import { describe, expect, it } from '@jest/globals';
import {
  asCount,
  asSubject,
  oneOf,
  optionalCount,
  readRefused,
  readVerified,
} from '../../../shared/report/read-evidence.ts';

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

describe('reading evidence', () => {
  it('returns what was written, without the predicate', () => {
    expect(readVerified({ ...VERIFIED, predicate: { huge: true } }, 0)).toEqual(VERIFIED);
    expect(readRefused(REFUSED, 0)).toEqual(REFUSED);
    expect(asSubject({ name: 'r', digest: 'sha256:00' }, '$')).toEqual({
      name: 'r',
      digest: 'sha256:00',
    });
  });

  it.each<[string, () => unknown, string]>([
    [
      'evidence without an identity',
      () => readVerified({ ...VERIFIED, identity: null }, 2),
      '$.verified[2].identity',
    ],
    [
      'a refusal without a code',
      () => readRefused({ ...REFUSED, code: 1 }, 3),
      '$.refused[3].code',
    ],
    ['a word of its own', () => oneOf(['a', 'b'], 'c', '$.x'), '$.x'],
    ['half a count', () => asCount(1.5, '$.x'), '$.x'],
    ['a negative count', () => optionalCount(-1, '$.x'), '$.x'],
  ])('refuses %s', (_name, read, where) => {
    expect(read).toThrow(expect.objectContaining({ name: 'DataError', place: { path: where } }));
  });

  it('reads an absent count as undefined', () => {
    expect([
      optionalCount(undefined, '$'),
      optionalCount(null, '$'),
      optionalCount(3, '$'),
    ]).toEqual([undefined, undefined, 3]);
  });
});
