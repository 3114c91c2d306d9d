import type { Descriptor, Manifest } from './image-store.ts';
import { parseManifest } from './manifest.ts';

/**
 * A referrer as a list of referrers names it: with its artifact type and its annotations.
 * @see OCI distribution specification v1.1, "Listing Referrers": the configuration's media type
 * stands in for an absent artifact type.
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
