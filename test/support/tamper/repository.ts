import type { BuiltImage } from '../images.ts';
import { sha256 } from '../images.ts';
import type { MemoryRegistry } from '../memory-registry.ts';

export interface Descriptor {
  readonly mediaType: string;
  readonly digest: string;
  readonly size: number;
  readonly [more: string]: unknown;
}

/** A layer of `.sig` or `.att`. */
export interface LegacyLayer {
  mediaType: string;
  payload: Buffer;
  annotations: Record<string, string>;
}

/** A repository that an attacker controls and in which anything can be stored anywhere, even under a wrong digest. */
export interface Repository {
  readonly name: string;
  /** `127.0.0.1:41234/octo/app1`, without a tag or a digest. */
  readonly reference: string;
  push(image: BuiltImage, tag?: string): Descriptor;
  putBlob(bytes: Buffer, mediaType: string): Descriptor;
  putManifest(manifest: object, tag?: string): Descriptor;
  /** Stores a manifest with `bundle` as its layer that refers to `subject`. Bytes are stored unchanged. */
  refer(subject: string, bundle: unknown, over?: object): Descriptor;
  /** Returns the referrers index under the fallback tag. */
  putFallbackTag(subject: string, entries: readonly object[]): void;
  putLegacy(subject: string, suffix: 'sig' | 'att', layers: readonly LegacyLayer[]): void;
  /** Returns different bytes for the next request of this digest. */
  swapManifest(digest: string, bytes: Buffer): void;
  swapBlob(digest: string, bytes: Buffer): void;
  remove(digest: string): void;
}

const OCI = 'application/vnd.oci';
export const MANIFEST = `${OCI}.image.manifest.v1+json`;
export const INDEX = `${OCI}.image.index.v1+json`;
const EMPTY = `${OCI}.empty.v1+json`;
export const BUNDLE = 'application/vnd.dev.sigstore.bundle.v0.3+json';

export function openRepository(registry: MemoryRegistry, name: string): Repository {
  const putBlob = (bytes: Buffer, mediaType: string): Descriptor => {
    const digest = sha256(bytes);
    registry.blobs.set(digest, bytes);
    return { mediaType, digest, size: bytes.length };
  };
  const putBytes = (bytes: Buffer, mediaType: string, tag?: string): Descriptor => {
    const digest = sha256(bytes);
    registry.manifests.set(`${name}@${digest}`, { type: mediaType, bytes });
    if (tag !== undefined) registry.tags.set(`${name}:${tag}`, digest);
    return { mediaType, digest, size: bytes.length };
  };
  const putManifest = (manifest: object, tag?: string): Descriptor => {
    const whole = { schemaVersion: 2, mediaType: MANIFEST, ...manifest };
    return putBytes(Buffer.from(JSON.stringify(whole)), whole.mediaType, tag);
  };
  const swap = (digest: string, bytes: Buffer) =>
    void registry.manifests.set(`${name}@${digest}`, { type: MANIFEST, bytes });
  const config = putBlob(Buffer.from('{}'), EMPTY);
  return {
    name,
    reference: `${registry.host}/${name}`,
    push: (image, tag) => {
      for (const [digest, bytes] of image.blobs) registry.blobs.set(digest, bytes);
      const bytes = image.blobs.get(image.manifest.digest) ?? Buffer.alloc(0);
      return putBytes(bytes, image.manifest.mediaType, tag);
    },
    putBlob,
    putManifest,
    refer: (subject, bundle, over = {}) => {
      const layer = putBlob(bytesOf(bundle), BUNDLE);
      const parent = { mediaType: MANIFEST, digest: subject, size: 1 };
      const own = { artifactType: BUNDLE, config, layers: [layer], subject: parent };
      return putManifest({ ...own, ...over });
    },
    putFallbackTag: (subject, entries) =>
      void putManifest({ mediaType: INDEX, manifests: entries }, subject.replace(':', '-')),
    putLegacy: (subject, suffix, layers) => {
      const described = layers.map(({ mediaType, payload, annotations }) => ({
        ...putBlob(payload, mediaType),
        annotations,
      }));
      putManifest({ config, layers: described }, `${subject.replace(':', '-')}.${suffix}`);
    },
    swapManifest: swap,
    swapBlob: (digest, bytes) => void registry.blobs.set(digest, bytes),
    remove: (digest) => void registry.manifests.delete(`${name}@${digest}`),
  };
}

function bytesOf(bundle: unknown): Buffer {
  return Buffer.isBuffer(bundle) ? bundle : Buffer.from(JSON.stringify(bundle));
}
