import { createHash, createPublicKey, type KeyObject } from 'node:crypto';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { type TrustMaterial, toTrustMaterial } from '@sigstore/verify';
import { UserError } from '../errors/errors.ts';
import { arrayAt, asObject, asString, type JsonObject, objectAt } from '../json/guards.ts';
import type { Thresholds, VerifyTrust } from '../model/trust.ts';
import { parseCertificate } from './certificate.ts';
import { logsNamedByKey } from './checkpoint-names.ts';
import type { SigningCertificate } from './signing-certificate.ts';
import { thresholdsOf } from './thresholds.ts';

/** What stands for the issuer of a public key. No rule reads it: a certificate could say the same. */
export const KEY_ISSUER = 'public-key';

/** A VerifyTrust made ready once for many candidates. */
export interface TrustAnchors {
  readonly material: TrustMaterial;
  /** Logs of the material whose checkpoints may be in any name. */
  readonly logsNamedByKey: ReadonlySet<TrustMaterial['tlogs'][number]>;
  readonly thresholds: Thresholds;
  readonly publicKeys: readonly KeyObject[];
  readonly keyThresholds: Thresholds;
  /** Of an authority, and read before, by their bytes: one certificate signs a whole batch. */
  readonly certificates: Map<string, SigningCertificate>;
}

/** @throws {UserError} `input-invalid` when the trusted root or a key cannot be used. */
export function openAnchors(trust: VerifyTrust): TrustAnchors {
  try {
    const root = asObject(trust.trustedRoot, '$');
    requireStarts(root);
    const thresholds = trust.thresholds ?? thresholdsOf(root);
    const material = materialOf(root);
    return {
      material,
      logsNamedByKey: logsNamedByKey(material),
      thresholds,
      keyThresholds: trust.keyThresholds ?? thresholds,
      publicKeys: (trust.publicKeys ?? []).map((pem) => createPublicKey(pem)),
      certificates: new Map(),
    };
  } catch (cause) {
    throw new UserError(
      'input-invalid',
      `The trusted root or a public key cannot be used: ${cause instanceof Error ? cause.message : cause}`,
      'Give a trusted_root.json of your Sigstore instance, and public keys in PEM.',
      { cause },
    );
  }
}

function materialOf(root: JsonObject): TrustMaterial {
  const material = toTrustMaterial(TrustedRoot.fromJSON(root));
  const remembering = <T extends TrustMaterial['certificateAuthorities'][number]>(
    authority: T,
  ) => ({
    ...authority,
    certChain: authority.certChain.map(({ root }) => parseCertificate(root.toDER())),
  });
  return {
    ...material,
    certificateAuthorities: material.certificateAuthorities.map(remembering),
    timestampAuthorities: material.timestampAuthorities.map(remembering),
  };
}

/**
 * A range of validity that has no start is malformed, and not one without a beginning, as the library
 * would have it.
 */
function requireStarts(root: JsonObject): void {
  for (const [list, holder] of RANGES) {
    for (const [index, item] of (arrayAt(root, list) ?? []).entries()) {
      const where = `$.${list}[${index}]`;
      const one = asObject(item, where);
      const range = objectAt(
        holder === undefined ? one : (objectAt(one, holder) ?? {}),
        'validFor',
      );
      if (range !== undefined) asString(range['start'], `${where}.validFor.start`);
    }
  }
}

/** The lists of a trusted root, and in what of an item its range is. */
const RANGES = [
  ['tlogs', 'publicKey'],
  ['ctlogs', 'publicKey'],
  ['certificateAuthorities', undefined],
  ['timestampAuthorities', undefined],
] as const;

/** @throws {UserError} `input-invalid` when it is no public key in PEM. */
export function keyFingerprint(pem: string, path: string): string {
  try {
    return fingerprintOf(createPublicKey(pem));
  } catch (cause) {
    throw new UserError('input-invalid', `${path} is no public key in PEM.`, 'Give cosign.pub.', {
      cause,
    });
  }
}

/** What a public key is called where a certificate would have a name. */
export function fingerprintOf(key: KeyObject): string {
  const spki = key.export({ format: 'der', type: 'spki' });
  return `sha256:${createHash('sha256').update(spki).digest('hex')}`;
}
