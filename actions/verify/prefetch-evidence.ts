import type { DigestListener } from '../../shared/flows/subjects/open-image-subject.ts';
import type { ImageSubject } from '../../shared/flows/subjects/resolved-subject.ts';
import type { EvidenceCandidate } from '../../shared/model/evidence.ts';
import { listEvidence } from '../../shared/store/list-evidence.ts';

/** Possible evidence that is stored beside an image. */
export type EvidenceLister = (place: ImageSubject) => Promise<readonly EvidenceCandidate[]>;

interface EarlyEvidence {
  /** Lists the evidence of an image while the image itself is still requested. */
  readonly begin: DigestListener;
  /** Returns the listing already started, or starts one. */
  readonly list: EvidenceLister;
}

/**
 * Prefetches for a single image with a digest in its name, which saves two round trips to a distant registry. With
 * many images, each would hold its evidence in memory until its turn.
 */
export function earlyEvidence(): EarlyEvidence {
  let begun: { store: unknown; digest: string; listed: ReturnType<EvidenceLister> } | undefined;
  return {
    begin: (store, digest) => {
      const listed = listEvidence(store, digest);
      // If the image does not exist, nobody reads the listing.
      listed.catch(() => undefined);
      begun = { store, digest, listed };
    },
    list: ({ store, subject }) =>
      begun?.store === store && begun.digest === subject.digest
        ? begun.listed
        : listEvidence(store, subject.digest),
  };
}
