import type { DigestListener } from '../../shared/flows/subjects/open-image-subject.ts';
import type { EvidenceLister } from '../../shared/flows/verification/find-evidence.ts';
import { listEvidence } from '../../shared/store/list-evidence.ts';

interface EarlyEvidence {
  /** Lists the evidence of an image while the request for the image itself is still running. */
  readonly begin: DigestListener;
  /** Returns the listing that was already started, or starts a new listing. */
  readonly list: EvidenceLister;
}

/**
 * Starts the listing for a single image with a digest in its name, which saves two round trips to a distant registry.
 * Many images are not prefetched, because their evidence would remain in memory until they are verified.
 */
export function earlyEvidence(): EarlyEvidence {
  let begun: { store: unknown; digest: string; listed: ReturnType<EvidenceLister> } | undefined;
  return {
    begin: (store, digest) => {
      const listed = listEvidence(store, digest);
      // If the image does not exist, the listing is not used, so its error is ignored.
      listed.catch(() => undefined);
      begun = { store, digest, listed };
    },
    list: ({ store, subject }) =>
      begun?.store === store && begun.digest === subject.digest
        ? begun.listed
        : listEvidence(store, subject.digest),
  };
}
