import type { Bundle, Subject } from '../../model/attestation.ts';
import type { SignedPayload } from '../../model/evidence.ts';
import type { EvidenceStore } from '../../store/evidence-store.ts';
import type { LegacyStore } from '../../store/legacy-store.ts';
import type { VerifySubject } from '../../verify/expectation.ts';

/** One signature or attestation that is to exist, and everywhere it is to be. */
export interface PlannedAttestation {
  /** As people call it: `https://slsa.dev/provenance/v1 of ghcr.io/o/r@sha256:…`. */
  readonly name: string;
  /** Of the file that it is kept in, without `.sigstore.json`, where it has a name of its own. */
  readonly fileName?: string | undefined;
  /** All that it is about; the first is what a reader asks the places for. */
  readonly subjects: readonly [VerifySubject, ...Subject[]];
  readonly predicateType: string;
  /** Undefined for a signature over bytes. */
  readonly predicate: unknown;
  readonly places: readonly EvidenceStore[];
  readonly legacy?: PlannedLegacyLayer | undefined;
  readonly sign: () => Promise<Bundle>;
}

/** The same in cosign’s legacy form, which is found and verified on its own. */
export interface PlannedLegacyLayer {
  readonly place: LegacyStore;
  readonly predicateType: string;
  readonly predicate: unknown;
  /** @param fresh A bundle made just now, whose certificate is still the signer’s. */
  readonly sign: (fresh: () => Promise<Bundle>) => Promise<SignedPayload>;
}

/** What came of it. */
export interface PublishedEvidence {
  readonly work: PlannedAttestation;
  readonly bundle: Bundle;
  /** Where it can be read back. */
  readonly stored: readonly string[];
  /** It was there already, everywhere. */
  readonly isReused: boolean;
}
