import { createPublicKey, type KeyObject } from 'node:crypto';
import { bundleFromJSON } from '@sigstore/bundle';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { type SignedEntity, toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify';
import { verifyPrehashed } from '../../../shared/sigstore/prehashed-ecdsa.ts';

/** What a bundle is held against. */
interface Held {
  readonly trustedRoot: unknown;
  /** `algorithm:hex` of what a message is. */
  readonly digest: string;
  readonly thresholds: {
    readonly tlog: number;
    readonly ctlog: number;
    readonly timestamp: number;
  };
  /** In PEM, where it is not by a certificate. */
  readonly key?: string | undefined;
}

/** Says whether sigstore-js takes a bundle: the cryptography alone, without identity and statement. */
export function holdsForSigstoreJs(bundle: unknown, held: Held): boolean {
  try {
    const entity = toSignedEntity(bundleFromJSON(bundle));
    const publicKey = () => ({
      publicKey: createPublicKey(held.key ?? ''),
      validFor: () => true,
    });
    const material = toTrustMaterial(TrustedRoot.fromJSON(held.trustedRoot), publicKey);
    const { tlog, ctlog, timestamp } = held.thresholds;
    const options = { tlogThreshold: tlog, ctlogThreshold: ctlog, timestampThreshold: timestamp };
    new Verifier(material, options).verify(byDigest(bundle, entity, held.digest));
    return true;
  } catch {
    return false;
  }
}

/** A message is verified by its digest: the bytes are not at hand. */
function byDigest(bundle: unknown, entity: SignedEntity, digest: string): SignedEntity {
  if (!Object.hasOwn(Object(bundle), 'messageSignature')) return entity;
  const bytes = Buffer.from(digest.replace(/^.*:/, ''), 'hex');
  const { signature: content } = entity;
  const signature = {
    signature: content.signature,
    compareSignature: (other: Buffer) => content.compareSignature(other),
    compareDigest: (other: Buffer) => bytes.equals(other),
    compareSignedDigest: (other: Buffer) => bytes.equals(other),
    verifySignature: (key: KeyObject) => verifyPrehashed(bytes, key, content.signature),
  };
  return { ...entity, signature };
}
