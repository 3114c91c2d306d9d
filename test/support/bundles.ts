import { bundleFromJSON } from '@sigstore/bundle';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify';
import { type JsonObject, objectAt } from '../../shared/json/guards.ts';
import type { Bundle } from '../../shared/model/attestation.ts';
import type { Thresholds } from '../../shared/model/trust.ts';

/** Verifies a bundle with sigstore-js. Throws if the bundle is invalid. */
export function verifyWithSigstoreJs(
  bundle: Bundle,
  trustedRoot: unknown,
  thresholds: Thresholds,
  artifact?: Buffer,
): void {
  const material = toTrustMaterial(TrustedRoot.fromJSON(trustedRoot));
  const verifier = new Verifier(material, {
    tlogThreshold: thresholds.tlog,
    ctlogThreshold: thresholds.ctlog,
    timestampThreshold: thresholds.timestamp,
  });
  const parsed = bundleFromJSON(JSON.parse(JSON.stringify(bundle)));
  verifier.verify(toSignedEntity(parsed, artifact));
}

/** Returns the log entries and timestamps of a bundle, unchanged. */
export function materialOf(bundle: Bundle): JsonObject {
  return objectAt({ ...bundle }, 'verificationMaterial') ?? {};
}
