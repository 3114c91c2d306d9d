import { createPublicKey, hash, type KeyObject } from 'node:crypto';
import { UserError } from '../errors/errors.ts';
import { asObject } from '../json/guards.ts';
import type { Thresholds, VerifyTrust } from '../model/trust.ts';
import type { CertificatePath } from './certificate-path.ts';
import type { SigningCertificate } from './signing-certificate.ts';
import { thresholdsOf } from './thresholds.ts';
import { readTrustMaterial, type TrustMaterial } from './trust-material.ts';

/**
 * Issuer to report for a signature by a public key. No rule compares this text with an issuer, because a certificate
 * could contain the same text.
 */
export const KEY_ISSUER = 'public-key';

/** A VerifyTrust that was prepared once and is used for many candidates. */
export interface TrustAnchors {
  readonly material: TrustMaterial;
  readonly thresholds: Thresholds;
  readonly publicKeys: readonly KeyObject[];
  readonly keyThresholds: Thresholds;
  /** Cached certificates of an authority, by their bytes. A whole batch is usually signed with the same certificate. */
  readonly certificates: Map<string, SigningCertificate>;
  /** Paths of certificates whose SCTs are already verified. */
  readonly timestamped: WeakSet<CertificatePath>;
}

/**
 * Prepares a trust root and public keys for verification.
 *
 * @throws {UserError} `input-invalid` if the trust root or a key cannot be used.
 */
export function openAnchors(trust: VerifyTrust): TrustAnchors {
  try {
    const root = asObject(trust.trustedRoot, '$');
    const thresholds = trust.thresholds ?? thresholdsOf(root);
    return {
      material: readTrustMaterial(root),
      thresholds,
      keyThresholds: trust.keyThresholds ?? thresholds,
      publicKeys: (trust.publicKeys ?? []).map((pem) => createPublicKey(pem)),
      certificates: new Map(),
      timestamped: new WeakSet(),
    };
  } catch (cause) {
    throw new UserError(
      'input-invalid',
      `The trust root or a public key cannot be used: ${cause instanceof Error ? cause.message : cause}`,
      'Provide the trusted_root.json of your Sigstore instance, and public keys in PEM.',
      { cause },
    );
  }
}

/**
 * Returns the fingerprint of a public key in PEM.
 *
 * @throws {UserError} `input-invalid` if the text is not a public key in PEM.
 */
export function keyFingerprint(pem: string, path: string): string {
  try {
    return fingerprintOf(createPublicKey(pem));
  } catch (cause) {
    throw new UserError(
      'input-invalid',
      `${path} is not a public key in PEM.`,
      'Provide the file cosign.pub.',
      {
        cause,
      },
    );
  }
}

/**
 * Returns the fingerprint of a public key. A signer with only a key is identified by it, as another signer is by the
 * name in a certificate.
 */
export function fingerprintOf(key: KeyObject): string {
  const spki = key.export({ format: 'der', type: 'spki' });
  return `sha256:${hash('sha256', spki, 'hex')}`;
}
