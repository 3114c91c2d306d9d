import type { Bundle, Subject } from '../../model/attestation.ts';
import type { SignedPayload } from '../../model/evidence.ts';
import type { EvidenceStore } from '../../store/evidence-store.ts';
import type { LegacyStore } from '../../store/legacy-store.ts';
import type { VerifySubject } from '../../verify/expectation.ts';

/** A planned signature or attestation, and all stores it belongs in. */
export interface PlannedAttestation {
  /** Name for people: `https://slsa.dev/provenance/v1 for ghcr.io/o/r@sha256:…`. */
  readonly name: string;
  /** Name of its file without `.sigstore.json`, if it has a name of its own. */
  readonly fileName?: string | undefined;
  /** All subjects. The stores are queried for the first. */
  readonly subjects: readonly [VerifySubject, ...Subject[]];
  readonly predicateType: string;
  /** Undefined for a signature over bytes. */
  readonly predicate: unknown;
  readonly places: readonly EvidenceStore[];
  readonly legacy?: PlannedLegacyLayer | undefined;
  readonly sign: () => Promise<Bundle>;
}

/** The same evidence in cosign’s legacy form, which is found and verified separately. */
export interface PlannedLegacyLayer {
  readonly place: LegacyStore;
  readonly predicateType: string;
  readonly predicate: unknown;
  /** @param fresh A new bundle, whose certificate is still that of the signer. */
  readonly sign: (fresh: () => Promise<Bundle>) => Promise<SignedPayload>;
}

/** A published attestation. */
export interface PublishedEvidence {
  readonly work: PlannedAttestation;
  readonly bundle: Bundle;
  /** Stores from which it can be read back. */
  readonly stored: readonly string[];
  /** True if every store already had it. */
  readonly isReused: boolean;
}
