import { expect, it } from '@jest/globals';
import type { EvidenceRule } from '../../../shared/model/verify-policy.ts';
import {
  builtInSigners,
  isSignedByGitHub,
  RELEASE_SIGNERS,
} from '../../../shared/policy/release-signer.ts';

const rule = (signedBy: readonly string[]): EvidenceRule => ({
  name: 'a',
  types: [],
  signedBy,
  signers: 1,
  conditions: [],
});

it('the release signer is added only for a rule that needs it', () => {
  expect(builtInSigners([rule(['release'])])).toEqual([]);
  expect(builtInSigners([rule(['release']), rule(RELEASE_SIGNERS)])).toEqual([
    expect.objectContaining({ san: { exact: 'https://dotcom.releases.github.com' }, claims: {} }),
  ]);
});

it('an identity in a policy file cannot have the name of the release signer', () => {
  expect(RELEASE_SIGNERS.join()).toContain(':');
  expect(isSignedByGitHub({ signedBy: RELEASE_SIGNERS })).toBe(true);
});
