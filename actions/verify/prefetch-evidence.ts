import type { DigestListener } from '../../shared/flows/subjects/open-image-subject.ts';
import type { ImageSubject } from '../../shared/flows/subjects/resolved-subject.ts';
import type { EvidenceCandidate } from '../../shared/model/evidence.ts';
import { listEvidence } from '../../shared/store/list-evidence.ts';

/** What may be evidence beside an image. */
export type EvidenceLister = (place: ImageSubject) => Promise<readonly EvidenceCandidate[]>;

interface EarlyEvidence {
  /** Asks for what is beside an image while the registry is still asked for the image itself. */
  readonly begin: DigestListener;
  /** What was begun, or else a listing that begins now. */
  readonly list: EvidenceLister;
}

/**
 * For one image, whose digest is in its name: a registry that is far away is then waited for twice less.
 * Of many images each would hold its evidence in memory until its turn.
 */
export function earlyEvidence(): EarlyEvidence {
  let begun: { store: unknown; digest: string; listed: ReturnType<EvidenceLister> } | undefined;
  return {
    begin: (store, digest) => {
      const listed = listEvidence(store, digest);
      // Where there is no such image, nobody asks for what is beside it.
      listed.catch(() => undefined);
      begun = { store, digest, listed };
    },
    list: ({ store, subject }) =>
      begun?.store === store && begun.digest === subject.digest
        ? begun.listed
        : listEvidence(store, subject.digest),
  };
}
