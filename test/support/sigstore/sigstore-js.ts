import { createPublicKey, type KeyObject } from 'node:crypto';
import { bundleFromJSON } from '@sigstore/bundle';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { type SignedEntity, toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify';
import { verifyPrehashed } from '../../../shared/sigstore/prehashed-ecdsa.ts';

/** The trust material that verifies a bundle. */
interface Held {
  readonly trustedRoot: unknown;
  /** `algorithm:hex` of a signed message. */
  readonly digest: string;
  readonly thresholds: {
    readonly tlog: number;
    readonly ctlog: number;
    readonly timestamp: number;
  };
  /** The key in PEM if there is no certificate. */
  readonly key?: string | undefined;
}

/** Verifies only the cryptography of a bundle with sigstore-js, without the identity and the statement. */
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

/** A message is verified by its digest, because its bytes are not available. */
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
