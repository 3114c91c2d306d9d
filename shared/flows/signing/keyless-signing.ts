import type { TokenSource } from '../../host/identity-token.ts';
import type { RunRepository } from '../../host/run-repository.ts';
import { stringAt } from '../../json/guards.ts';
import type { SignerIdentity } from '../../model/verification.ts';
import { readClaims } from '../../sign/identity-token.ts';
import { openSigner } from '../../sign/signer.ts';
import { parseCertificate } from '../../sigstore/certificate.ts';
import { identityOf } from '../../sigstore/certificate-identity.ts';
import { openAnchors } from '../../sigstore/trust-anchors.ts';
import type { ExpectedIdentity } from '../../verify/expectation.ts';
import { requirePrivacy } from '../trust/choose-instance.ts';
import { trustOf } from '../trust/open-trust.ts';
import type { Signing, SigningChoice } from './signing.ts';

/**
 * Opens a signer that uses the workflow's identity. Loads the trust root, requests an identity token, and then requests
 * a certificate for a new key.
 *
 * @param permitted Resolves when the certificate may be requested.
 */
export async function openKeylessSigning(
  { trust: chosen, isPublicLogAllowed }: Pick<SigningChoice, 'trust' | 'isPublicLogAllowed'>,
  run: RunRepository,
  tokens: TokenSource,
  permitted?: Promise<unknown>,
): Promise<Signing> {
  const [{ trust, services, anchors, token }] = await Promise.all([
    trustAndToken(chosen, run, tokens),
    permitted,
  ]);
  const claims = readClaims(token);
  const claimed = stringAt(claims, 'repository_visibility');
  // The certificate authority publishes each certificate, so this check comes before the request for a certificate.
  await requirePrivacy(services, isPublicLogAllowed, claimed, run.github);
  const signer = await openSigner(trust, token, run.github.network);
  const identity = identityOf(parseCertificate(signer.verifier.der));
  const startedAt = new Date(run.github.network.now());
  const own = {
    identities: [ownIdentity(identity)],
    run: { claims: identity.claims, startedAt },
    anchors,
  };
  return { signer, claims: async () => claims, own };
}

/** Loads the trust root and the services, and requests the identity token at the same time. */
async function trustAndToken(
  chosen: SigningChoice['trust'],
  run: RunRepository,
  tokens: TokenSource,
) {
  const trust = await trustOf(chosen, run);
  const [services, anchors, token] = await Promise.all([
    trust.services(),
    trust
      .trustedRoot()
      .then((trustedRoot) => openAnchors({ trustedRoot, thresholds: trust.thresholds })),
    tokens.idToken(trust.audience),
  ]);
  return { trust, services, anchors, token };
}

/**
 * Returns the identity in the signer's certificate. A reusable workflow has the same name for all its callers, so the
 * identity includes the repository.
 */
function ownIdentity({ san, issuer, claims }: SignerIdentity): ExpectedIdentity {
  const { sourceRepository } = claims;
  return {
    san: { exact: san },
    issuer,
    ...(sourceRepository === undefined ? {} : { claims: { sourceRepository } }),
  };
}
