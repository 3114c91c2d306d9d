import type { Bundle } from '../model/attestation.ts';
import type { EvidenceCandidate } from '../model/evidence.ts';
import type { Clock } from '../net/network.ts';
import { detachReferrer } from '../oci/detach-referrer.ts';
import type { Descriptor, ImageStore } from '../oci/image-store.ts';
import type { ReadableStore } from './confirm-stored.ts';
import { listEvidence } from './list-evidence.ts';
import { putBundle } from './put-bundle.ts';

/** One place for one piece of evidence: it can be written, and read back as a stranger would. */
export interface EvidenceStore extends ReadableStore {
  /** Where it can be read back. */
  put(bundle: Bundle): Promise<string>;
  /** Takes a bundle that was listed here away; false where that cannot be done. */
  remove?(candidate: EvidenceCandidate): Promise<boolean>;
}

const REFERRER_ORIGIN = /^referrer (sha256:[0-9a-f]{64})$/;

/** Beside an image in a registry or layout, as a referrer: the legacy tags are other places. */
export function referrerStore(
  store: ImageStore,
  subject: Descriptor,
  predicateType: string,
  world: Clock,
): EvidenceStore {
  return {
    name: `${store.name}@${subject.digest}`,
    list: () => listEvidence(store, subject.digest, ['referrers']),
    put: async (bundle) => (await putBundle(store, subject, bundle, predicateType, world)).place,
    remove: async ({ origin }) => {
      const digest = REFERRER_ORIGIN.exec(origin)?.[1];
      return digest !== undefined && (await detachReferrer(store, subject.digest, digest, world));
    },
  };
}
