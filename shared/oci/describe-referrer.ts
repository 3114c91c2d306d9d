import type { Descriptor, Manifest } from './image-store.ts';
import { parseManifest } from './manifest.ts';

/**
 * Returns the entry for a referrer in a list of referrers, with its artifact type and annotations. If the manifest does
 * not specify an artifact type, uses the media type of its configuration.
 *
 * @see OCI distribution specification v1.1, "Listing Referrers"
 */
export function describeReferrer(manifest: Manifest): Descriptor {
  const parsed = parseManifest(manifest.bytes, manifest.digest);
  const artifactType =
    parsed.kind === 'manifest' ? (parsed.artifactType ?? parsed.config.mediaType) : undefined;
  const hasAnnotations = Object.keys(parsed.annotations).length > 0;
  return {
    mediaType: manifest.mediaType,
    digest: manifest.digest,
    size: manifest.bytes.byteLength,
    ...(artifactType === undefined ? {} : { artifactType }),
    ...(hasAnnotations ? { annotations: parsed.annotations } : {}),
  };
}
