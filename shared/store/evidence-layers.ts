import { digestOf } from '../digest/digest.ts';
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

/** A layer with the media type of an attestation or a signature. The layer has not been read yet. */
export interface UnreadLayer {
  readonly kind: 'bundle' | 'legacy-signature' | 'legacy-attestation';
  readonly origin: string;
  readonly descriptor: Descriptor;
}

/** A layer to read, or the reason why it cannot be read. */
export type EvidenceLayer = UnreadLayer | UnreadableCandidate;

/**
 * Maximum size of a bundle or envelope, in bytes. A bundle can contain its proofs, and a predicate of 16 MiB that is
 * base64-encoded twice.
 */
const MAX_EVIDENCE_BYTES = 32 * 1024 * 1024;

/**
 * Maximum size of the payload of a legacy signature, in bytes. The payload contains two digests, a name and the
 * user's annotations.
 */
const MAX_PAYLOAD_BYTES = 1024 * 1024;

/**
 * Returns the layers in a manifest that are attestations or signatures. Other layers are listed as unreadable in two
 * cases: if the manifest is under a tag for attestations or signatures, or if it is a referrer with the artifact type
 * of a bundle. In any other referrer, they are ignored, because it can have any content.
 */
export function evidenceLayersOf(
  manifest: ImageManifest,
  origin: string,
  place: 'referrer' | 'tag',
): readonly EvidenceLayer[] {
  const isForEvidence = place === 'tag' || isBundleType(manifest.artifactType ?? '');
  if (isForEvidence && manifest.layers.length === 0)
    return [unreadable(origin, 'The manifest has no layers.')];
  return manifest.layers.flatMap((descriptor, index): readonly EvidenceLayer[] => {
    const where = manifest.layers.length === 1 ? origin : `${origin}, layer ${index + 1}`;
    const kind = kindOf(descriptor.mediaType);
    if (kind !== undefined) return [{ kind, origin: where, descriptor }];
    const message = `The media type ${descriptor.mediaType} is not supported.`;
    return isForEvidence ? [unreadable(where, message)] : [];
  });
}

/**
 * Reads one layer.
 *
 * @param expected Probable payload of a legacy signature. If its digest and size match those of the layer, the layer is
 * not requested.
 * @throws {DataError | RemoteError} if the layer is too large, does not match its digest, or is not JSON.
 */
export async function readEvidenceLayer(
  store: ImageStore,
  layer: UnreadLayer,
  expected?: Buffer,
): Promise<EvidenceCandidate> {
  const { origin, descriptor } = layer;
  const annotations = descriptor.annotations ?? Object.create(null);
  switch (layer.kind) {
    case 'bundle': {
      const bytes = await store.readBlob(descriptor, MAX_EVIDENCE_BYTES);
      const { digest } = descriptor;
      return { kind: 'bundle', origin, bundle: parseExactJson(bytes, origin), digest };
    }
    case 'legacy-signature': {
      const payload = isContent(expected, descriptor)
        ? expected
        : await store.readBlob(descriptor, MAX_PAYLOAD_BYTES);
      return { kind: 'legacy-signature', origin, payload, annotations };
    }
    case 'legacy-attestation': {
      const envelope = await store.readBlob(descriptor, MAX_EVIDENCE_BYTES);
      return { kind: 'legacy-attestation', origin, envelope, annotations };
    }
  }
}

function isContent(bytes: Buffer | undefined, { digest, size }: Descriptor): bytes is Buffer {
  return bytes !== undefined && bytes.length === size && digestOf(bytes) === digest;
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
