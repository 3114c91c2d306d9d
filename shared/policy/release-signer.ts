import { RELEASE_ISSUER } from '../model/trust.ts';
import type { CertificateIdentity, EvidenceRule, PolicyIdentity } from '../model/verify-policy.ts';

/** The short name for the attestation that GitHub makes of each immutable release. */
export const RELEASE = 'release';

/**
 * GitHub's own signer of releases. The name contains a colon, so no identity in a policy file can have this name.
 *
 * @see https://docs.github.com/code-security/supply-chain-security/understanding-your-software-supply-chain/immutable-releases
 */
const RELEASE_SIGNER: CertificateIdentity = {
  kind: 'certificate',
  name: 'github:releases',
  san: { exact: 'https://dotcom.releases.github.com' },
  issuer: RELEASE_ISSUER,
  claims: {},
};

/** The names of the signers of a release. */
export const RELEASE_SIGNERS: readonly string[] = [RELEASE_SIGNER.name];

/** Returns true if only GitHub is allowed to sign the evidence. */
export function isSignedByGitHub({ signedBy }: Pick<EvidenceRule, 'signedBy'>): boolean {
  return signedBy.includes(RELEASE_SIGNER.name);
}

/** Returns the identities for the rules, which are not part of the policy file. */
export function builtInSigners(rules: readonly EvidenceRule[]): readonly PolicyIdentity[] {
  return rules.some(isSignedByGitHub) ? [RELEASE_SIGNER] : [];
}
