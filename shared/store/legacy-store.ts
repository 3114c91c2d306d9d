import type {
  EvidenceCandidate,
  LegacyAttestationCandidate,
  LegacySignatureCandidate,
  SignedPayload,
} from '../model/evidence.ts';
import type { Clock } from '../net/network.ts';
import type { ImageStore } from '../oci/image-store.ts';
import { readWhileWritten } from '../oci/read-while-written.ts';
import type { ReadableStore } from './confirm-stored.ts';
import { listEvidence } from './list-evidence.ts';
import { prepareLegacyImage, putLegacyAttestation, putLegacySignature } from './put-legacy.ts';

/** A layer in one of cosign's legacy images. */
export type LegacyCandidate = LegacySignatureCandidate | LegacyAttestationCandidate;

/** A store for the evidence under one of cosign's legacy tags for an image. */
export interface LegacyStore extends ReadableStore {
  readonly kind: LegacyCandidate['kind'];
  /**
   * Uploads the content of a new image that contains this payload, before the payload is signed. Errors are ignored,
   * because `put` retries a failed upload.
   */
  prepare(payload: Buffer): void;
  /**
   * Adds a layer to the image under the tag.
   *
   * @param replaced Layers that the new layer replaces.
   * @param confirm Reads the layer back and never rejects. Called while the store waits for other writers.
   */
  put(
    signed: SignedPayload,
    replaced: readonly LegacyCandidate[],
    confirm?: () => Promise<void>,
  ): Promise<string>;
}

export function legacyStore(
  kind: LegacyCandidate['kind'],
  store: ImageStore,
  digest: string,
  clock: Clock,
): LegacyStore {
  const put = kind === 'legacy-signature' ? putLegacySignature : putLegacyAttestation;
  const suffix = kind === 'legacy-signature' ? 'sig' : 'att';
  let isNew = false;
  return {
    kind,
    name: `${store.name}@${digest} (.${suffix})`,
    list: async () => {
      const candidates = await readWhileWritten(() => listEvidence(store, digest, [suffix]), clock);
      isNew = candidates.length === 0;
      return candidates;
    },
    prepare: (payload) => prepareLegacyImage(store, payload),
    put: async (signed, replaced, meanwhile) =>
      (
        await put(
          store,
          digest,
          signed,
          { ...clock, meanwhile },
          { replaced: replaced.map(payloadOf), isNew },
        )
      ).place,
  };
}

/** Returns a candidate's payload and annotations, as they would be passed to `put`. */
export function payloadOf(candidate: LegacyCandidate): SignedPayload {
  const payload = candidate.kind === 'legacy-signature' ? candidate.payload : candidate.envelope;
  return { payload, annotations: { ...candidate.annotations } };
}

export function isLegacy(candidate: EvidenceCandidate): candidate is LegacyCandidate {
  return candidate.kind === 'legacy-signature' || candidate.kind === 'legacy-attestation';
}
