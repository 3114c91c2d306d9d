import type { Bundle, Subject } from '../../model/attestation.ts';
import type { SignedPayload } from '../../model/evidence.ts';
import type { Signer } from '../../sign/signer.ts';
import type { EvidenceStore } from '../../store/evidence-store.ts';
import type { LegacyStore } from '../../store/legacy-store.ts';
import type { VerifySubject } from '../../verify/expectation.ts';

/** A planned signature or attestation, and all stores that it is written to. */
export interface PlannedAttestation {
  /** Name for messages, such as `https://slsa.dev/provenance/v1 for ghcr.io/o/r@sha256:…`. */
  readonly name: string;
  /** Name of the file without `.sigstore.json`. Undefined for the default name. */
  readonly fileName?: string | undefined;
  /** All subjects of the attestation. Stores are searched only for the first one. */
  readonly subjects: readonly [VerifySubject, ...Subject[]];
  readonly predicateType: string;
  /** Predicate of the attestation. Undefined for a signature over bytes. */
  readonly predicate: unknown;
  readonly places: readonly EvidenceStore[];
  readonly legacy?: PlannedLegacyLayer | undefined;
  readonly sign: (signer: Signer) => Promise<Bundle>;
}

/** The planned evidence in the legacy format of cosign. It is searched for and verified separately from the bundle. */
export interface PlannedLegacyLayer {
  readonly place: LegacyStore;
  readonly predicateType: string;
  readonly predicate: unknown;
  /**
   * Signs the legacy layer.
   *
   * @param fresh Returns a new bundle with the signer's current certificate.
   */
  readonly sign: (signer: Signer, fresh: () => Promise<Bundle>) => Promise<SignedPayload>;
  /** The payload of the layer. Undefined if it is not known before signing. */
  readonly payload?: Buffer | undefined;
}

/** A published attestation. */
export interface PublishedEvidence {
  readonly work: PlannedAttestation;
  readonly bundle: Bundle;
  /** Locations where the attestation is stored. */
  readonly stored: readonly string[];
  /** True if every store already contained the attestation. */
  readonly isReused: boolean;
}
