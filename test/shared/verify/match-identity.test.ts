import { describe, expect, it } from '@jest/globals';
import type { SignerIdentity } from '../../../shared/model/verification.ts';
import type { ExpectedIdentity } from '../../../shared/verify/expectation.ts';
import { requireIdentity } from '../../../shared/verify/match-identity.ts';

const SAN = 'https://github.com/o/r/.github/workflows/release.yml@refs/tags/v1';
const ISSUER = 'https://token.actions.githubusercontent.com';
const SIGNER: SignerIdentity = {
  san: SAN,
  issuer: ISSUER,
  claims: { sourceRepositoryOwnerId: '42', runnerEnvironment: 'github-hosted' },
};

function accepted(over: Partial<ExpectedIdentity> = {}): ExpectedIdentity {
  return { san: { exact: SAN }, issuer: ISSUER, ...over };
}

function codeOf(identities: readonly ExpectedIdentity[]): string | undefined {
  try {
    requireIdentity(SIGNER, identities);
    return undefined;
  } catch (error) {
    return (error as { code: string }).code;
  }
}

describe('requireIdentity', () => {
  it.each<[string, readonly ExpectedIdentity[]]>([
    ['the name and issuer', [accepted()]],
    ['a pattern', [accepted({ san: { pattern: SAN.replace('v1', 'v*') } })]],
    ['one of several identities', [accepted({ issuer: 'https://elsewhere' }), accepted()]],
    ['claims', [accepted({ claims: { sourceRepositoryOwnerId: '42' } })]],
  ])('accepts a signer that matches %s', (_what, identities) => {
    expect(codeOf(identities)).toBeUndefined();
  });

  it.each<[string, string, readonly ExpectedIdentity[]]>([
    ['an identity but lists none', 'identity-mismatch', []],
    ['a different name', 'identity-mismatch', [accepted({ san: { exact: `${SAN}0` } })]],
    [
      'only part of its name',
      'identity-mismatch',
      [accepted({ san: { exact: SAN.slice(0, -1) } })],
    ],
    ['a pattern in place of a name', 'identity-mismatch', [accepted({ san: { exact: '*' } })]],
    ['a different issuer', 'issuer-mismatch', [accepted({ issuer: `${ISSUER}/enterprise` })]],
    [
      'a name and an issuer from two identities',
      'issuer-mismatch',
      [
        accepted({ issuer: 'https://elsewhere' }),
        accepted({ san: { exact: 'someone@example.com' } }),
      ],
    ],
    [
      'a different claim',
      'claim-mismatch',
      [accepted({ claims: { sourceRepositoryOwnerId: '43' } })],
    ],
    ['an absent claim', 'claim-mismatch', [accepted({ claims: { deploymentEnvironment: 'x' } })]],
    ['an inherited claim', 'claim-mismatch', [accepted({ claims: { toString: 'x' } })]],
  ])('rejects a signer if the policy requires %s', (_what, code, identities) => {
    expect(codeOf(identities)).toBe(code);
  });

  it('returns the names of all matching identities', () => {
    const claims = { sourceRepositoryOwnerId: { pattern: '4*' } };
    const fitting = [accepted({ name: 'a' }), accepted({ name: 'b', claims }), accepted({})];
    const other = accepted({ name: 'c', claims: { sourceRepositoryOwnerId: { pattern: '5*' } } });
    expect(requireIdentity(SIGNER, [...fitting, other])).toEqual(['a', 'b']);
    expect(codeOf([other])).toBe('claim-mismatch');
  });

  it('names the signer and the accepted identities in the error', () => {
    expect(() => requireIdentity(SIGNER, [accepted({ san: { exact: 'a@b.c' } })])).toThrow(
      `signed by a different signer. Expected: a@b.c. Actual: ${SAN}`,
    );
  });
});
