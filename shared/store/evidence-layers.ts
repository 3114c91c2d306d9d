import { parseExactJson } from '../json/parse-exact-json.ts';
import {
  BUNDLE_MEDIA_TYPE_PREFIX,
  DSSE_MEDIA_TYPE,
  type EvidenceCandidate,
  SIMPLE_SIGNING_MEDIA_TYPE,
  type UnreadableCandidate,
} from '../model/evidence.ts';
import type { Descriptor, ImageStore } from '../oci/image-store.ts';
import type { ImageManifest } from '../oci/manifest.ts';

/** A layer that is evidence by its media type, not yet read. */
export interface UnreadLayer {
  readonly kind: 'bundle' | 'legacy-signature' | 'legacy-attestation';
  readonly origin: string;
  readonly descriptor: Descriptor;
}

/** Something to read, or the reason why it cannot be. */
export type EvidenceLayer = UnreadLayer | UnreadableCandidate;

/** Largest bundle or envelope read, in bytes: a predicate of 16 MiB, twice in base64, and its proofs. */
const MAX_EVIDENCE_BYTES = 32 * 1024 * 1024;

/** Largest payload of a legacy signature, in bytes: two digests, a name and the user's annotations. */
const MAX_PAYLOAD_BYTES = 1024 * 1024;

/**
 * The layers of a manifest that are evidence. Of a referrer, which may be anything, the others are none
 * of ours; in a place that is for evidence only, they are evidence that cannot be read.
 */
export function evidenceLayersOf(
  manifest: ImageManifest,
  origin: string,
  place: 'referrer' | 'tag',
): readonly EvidenceLayer[] {
  const isForEvidence = place === 'tag' || isBundleType(manifest.artifactType ?? '');
  if (isForEvidence && manifest.layers.length === 0) return [unreadable(origin, 'It is empty.')];
  return manifest.layers.flatMap((descriptor, index): readonly EvidenceLayer[] => {
    const where = manifest.layers.length === 1 ? origin : `${origin}, layer ${index + 1}`;
    const kind = kindOf(descriptor.mediaType);
    if (kind !== undefined) return [{ kind, origin: where, descriptor }];
    const message = `Its media type, ${descriptor.mediaType}, is no known kind of evidence.`;
    return isForEvidence ? [unreadable(where, message)] : [];
  });
}

/** @throws {DataError | RemoteError} when it is too large, not what its digest says, or no JSON. */
export async function readEvidenceLayer(
  store: ImageStore,
  piece: UnreadLayer,
): Promise<EvidenceCandidate> {
  const { origin, descriptor } = piece;
  const annotations = descriptor.annotations ?? Object.create(null);
  switch (piece.kind) {
    case 'bundle': {
      const bytes = await store.readBlob(descriptor, MAX_EVIDENCE_BYTES);
      const { digest } = descriptor;
      return { kind: 'bundle', origin, bundle: parseExactJson(bytes, origin), digest };
    }
    case 'legacy-signature': {
      const payload = await store.readBlob(descriptor, MAX_PAYLOAD_BYTES);
      return { kind: 'legacy-signature', origin, payload, annotations };
    }
    case 'legacy-attestation': {
      const envelope = await store.readBlob(descriptor, MAX_EVIDENCE_BYTES);
      return { kind: 'legacy-attestation', origin, envelope, annotations };
    }
  }
}

function kindOf(mediaType: string): UnreadLayer['kind'] | undefined {
  if (isBundleType(mediaType)) return 'bundle';
  if (mediaType === SIMPLE_SIGNING_MEDIA_TYPE) return 'legacy-signature';
  return mediaType === DSSE_MEDIA_TYPE ? 'legacy-attestation' : undefined;
}

function isBundleType(mediaType: string): boolean {
  return mediaType.startsWith(BUNDLE_MEDIA_TYPE_PREFIX);
}

function unreadable(origin: string, message: string): UnreadableCandidate {
  return { kind: 'unreadable', origin, code: 'malformed', message };
}
