import type { Bundle } from '../model/attestation.ts';
import type { EvidenceCandidate } from '../model/evidence.ts';
import type { Clock } from '../net/network.ts';
import { prepareReferrer } from '../oci/attach-referrer.ts';
import { detachReferrer } from '../oci/detach-referrer.ts';
import type { Descriptor, ImageStore } from '../oci/image-store.ts';
import { readWhileWritten } from '../oci/read-while-written.ts';
import type { ReadableStore } from './confirm-stored.ts';
import { listEvidence } from './list-evidence.ts';
import { putBundle } from './put-bundle.ts';

/** A store for one attestation or signature. Assay writes to it, and reads back from it as any other client would. */
export interface EvidenceStore extends ReadableStore {
  /**
   * Stores a bundle and returns its location.
   *
   * @param confirm Reads the bundle back and never rejects. A store that must wait for other writers calls this
   * function while it waits.
   */
  put(bundle: Bundle, confirm?: () => Promise<void>): Promise<string>;
  /**
   * Uploads content that each bundle needs, before the bundle is signed. Errors are ignored, because `put` repeats a
   * failed upload.
   */
  prepare?(): void;
  /** Returns the ID that GitHub assigned to the last stored attestation, or undefined if GitHub did not assign one. */
  attestationId?(): string | undefined;
  /** Removes a bundle that this store listed. Returns false if this is not possible. */
  remove?(candidate: EvidenceCandidate): Promise<boolean>;
}

const REFERRER_ORIGIN = /^referrer (sha256:[0-9a-f]{64})$/;

/**
 * Returns a store that attaches evidence to an image as referrers, in a registry or layout. The image's legacy tags are
 * separate stores.
 */
export function referrerStore(
  store: ImageStore,
  subject: Descriptor,
  predicateType: string,
  clock: Clock,
): EvidenceStore {
  let prepared = store;
  return {
    name: `${store.name}@${subject.digest}`,
    list: () => readWhileWritten(() => listEvidence(store, subject.digest, ['referrers']), clock),
    prepare: () => {
      prepared = prepareReferrer(store);
    },
    put: async (bundle, meanwhile) =>
      (await putBundle(prepared, subject, bundle, predicateType, { ...clock, meanwhile })).place,
    remove: async ({ origin }) => {
      const digest = REFERRER_ORIGIN.exec(origin)?.[1];
      return digest !== undefined && (await detachReferrer(store, subject.digest, digest, clock));
    },
  };
}
