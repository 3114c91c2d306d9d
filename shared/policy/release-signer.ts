import { RELEASE_ISSUER } from '../model/trust.ts';
import type { CertificateIdentity, EvidenceRule, PolicyIdentity } from '../model/verify-policy.ts';

/** Short name for the attestation that GitHub creates for each immutable release. */
export const RELEASE = 'release';

/**
 * GitHub's own release signer. Its name contains a colon, so that an identity in a policy file cannot have the same
 * name.
 *
 * @see
 * https://docs.github.com/code-security/supply-chain-security/understanding-your-software-supply-chain/immutable-releases
 */
const RELEASE_SIGNER: CertificateIdentity = {
  kind: 'certificate',
  name: 'github:releases',
  san: { exact: 'https://dotcom.releases.github.com' },
  issuer: RELEASE_ISSUER,
  claims: {},
};

/** Names of the identities that can sign a release attestation. */
export const RELEASE_SIGNERS: readonly string[] = [RELEASE_SIGNER.name];

/** Returns true if only GitHub is allowed to sign the evidence. */
export function isSignedByGitHub({ signedBy }: Pick<EvidenceRule, 'signedBy'>): boolean {
  return signedBy.includes(RELEASE_SIGNER.name);
}

/** Returns the built-in identities that the rules need, in addition to the identities in the policy file. */
export function builtInSigners(rules: readonly EvidenceRule[]): readonly PolicyIdentity[] {
  return rules.some(isSignedByGitHub) ? [RELEASE_SIGNER] : [];
}
