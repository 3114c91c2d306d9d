import { createPublicKey, hash, type KeyObject } from 'node:crypto';
import { UserError } from '../errors/errors.ts';
import { asObject } from '../json/guards.ts';
import type { Thresholds, VerifyTrust } from '../model/trust.ts';
import type { CertificatePath } from './certificate-path.ts';
import type { SigningCertificate } from './signing-certificate.ts';
import { thresholdsOf } from './thresholds.ts';
import { readTrustMaterial, type TrustMaterial } from './trust-material.ts';

/**
 * Issuer to report for a signature that was verified with a public key. Rules never compare this value with an expected
 * issuer, because the issuer in a certificate could be the same string.
 */
export const KEY_ISSUER = 'public-key';

/** A trust root and public keys, prepared once for the verification of many candidates. */
export interface TrustAnchors {
  readonly material: TrustMaterial;
  readonly thresholds: Thresholds;
  readonly publicKeys: readonly KeyObject[];
  readonly keyThresholds: Thresholds;
  /**
   * Cached certificates that a trusted authority issued, by their bytes. The signatures in a batch usually have the
   * same certificate.
   */
  readonly certificates: Map<string, SigningCertificate>;
  /** Certificate paths whose SCTs were already verified. */
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
      'Provide the trusted_root.json of your Sigstore instance, and public keys in PEM format.',
      { cause },
    );
  }
}

/**
 * Returns the fingerprint of a public key in PEM.
 *
 * @throws {UserError} `input-invalid` if `pem` is not a public key in PEM format.
 */
export function keyFingerprint(pem: string, path: string): string {
  try {
    return fingerprintOf(createPublicKey(pem));
  } catch (cause) {
    throw new UserError(
      'input-invalid',
      `${path} is not a public key in PEM format.`,
      'Provide a public key in PEM format, such as the file cosign.pub.',
      {
        cause,
      },
    );
  }
}

/**
 * Returns the fingerprint of a public key. The fingerprint identifies a signer that has only a key. Any other signer is
 * identified by the name in a certificate.
 */
export function fingerprintOf(key: KeyObject): string {
  const spki = key.export({ format: 'der', type: 'spki' });
  return `sha256:${hash('sha256', spki, 'hex')}`;
}
