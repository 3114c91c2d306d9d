import { simpleSigningPayload } from '../../shared/attest/predicates/simple-signing.ts';
import type { DigestListener } from '../../shared/flows/subjects/open-image-subject.ts';
import type { EvidenceLister } from '../../shared/flows/verification/find-evidence.ts';
import type { EvidenceCandidate } from '../../shared/model/evidence.ts';
import type { ImageStore } from '../../shared/oci/image-store.ts';
import { EVIDENCE_PARTS, listEvidence } from '../../shared/store/list-evidence.ts';

interface EarlyEvidence {
  /** Starts to list the evidence for an image, while the request for the image itself is still running. */
  readonly begin: DigestListener;
  /** Returns the listing that was already started, or starts one. */
  readonly list: EvidenceLister;
  /**
   * Returns the first legacy signature in the listing that was already started, without waiting for all other evidence.
   * Returns undefined if there is no such signature or listing.
   */
  readonly first: () => Promise<EvidenceCandidate | undefined>;
}

/**
 * Starts to list the evidence for a single image if its name contains a digest. This saves two round trips to a distant
 * registry. For several images, nothing is prefetched, because the evidence would stay in memory until all images are
 * verified.
 */
export function earlyEvidence(): EarlyEvidence {
  let begun: { store: unknown; digest: string; listed: ReturnType<EvidenceLister> } | undefined;
  let first: Promise<EvidenceCandidate | undefined> | undefined;
  return {
    begin: (store, digest) => {
      const { promise, resolve } = Promise.withResolvers<EvidenceCandidate | undefined>();
      const listed = evidenceBeside(store, digest, resolve);
      // Ignores an error in the listing. If the image does not exist, the listing is not used.
      listed.catch(() => undefined).then(() => resolve(undefined));
      begun = { store, digest, listed };
      first = promise;
    },
    first: async () => await first,
    list: ({ store, subject }) =>
      begun?.store === store && begun.digest === subject.digest
        ? begun.listed
        : evidenceBeside(store, subject.digest),
  };
}

/**
 * Lists the evidence for an image. The payload of a legacy signature contains only the name and the digest of the
 * image. Therefore, it can be computed here. It is downloaded only if its digest differs from the digest of the
 * computed payload.
 */
function evidenceBeside(
  store: ImageStore,
  digest: string,
  onFirst?: (candidate: EvidenceCandidate) => void,
): ReturnType<EvidenceLister> {
  const expected = simpleSigningPayload(store.name, digest);
  return listEvidence(store, digest, EVIDENCE_PARTS, { expected, ...(onFirst && { onFirst }) });
}
