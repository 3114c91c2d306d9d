import type { Compression } from '../compression/inflate.ts';
import type { LayerRequest } from './layer-contents.ts';

/** Instructions for decompressing a stored layer. */
export interface LayerReading {
  /** True if the stored bytes are the uncompressed archive, regardless of their first bytes. */
  readonly isArchive: boolean;
  /** True if the uncompressed archive must be compared with the diff ID. */
  readonly provesDiffId: boolean;
  /** Describes how the media type, the first bytes and the diff ID contradict each other. Undefined if they agree. */
  readonly contradiction?: string | undefined;
}

type Named = Pick<LayerRequest, 'digest' | 'diffId' | 'mediaType' | 'provesDiffId'>;

/**
 * Determines how to decompress a layer. Engines use the media type or the first bytes, and most engines compare the
 * archive with the diff ID. If all three agree, all engines read the same content. If not, Assay uses the compression
 * that matches the diff ID, and compares the archive with it.
 *
 * @param found Compression according to the first bytes.
 */
export function readingOf(layer: Named, found: Compression): LayerReading {
  const declared = declaredCompression(layer.mediaType);
  const isArchive = layer.digest === layer.diffId;
  // The digest of the stored bytes was already verified.
  if (isArchive) {
    const isPlain = found === 'none' && (declared ?? 'none') === 'none';
    const contradiction = isPlain
      ? undefined
      : `${words(declared, found)}, but the diff ID indicates no compression`;
    return { isArchive, provesDiffId: false, contradiction };
  }
  if (declared === undefined) return { isArchive, provesDiffId: true };
  if (declared !== found) {
    return { isArchive, provesDiffId: true, contradiction: words(declared, found) };
  }
  return { isArchive, provesDiffId: found === 'none' || layer.provesDiffId };
}

function words(declared: Compression | undefined, found: Compression): string {
  const media = declared === undefined ? 'an unknown compression' : said(declared);
  return `the media type indicates ${media} and the first bytes indicate ${said(found)}`;
}

function said(compression: Compression): string {
  return compression === 'none' ? 'no compression' : compression;
}

/**
 * Returns the compression that a media type declares. Returns undefined for a media type with which engines check the
 * first bytes.
 *
 * @see OCI image specification v1.1, layer.md; containerd, images/mediatypes.go (`DiffCompression`)
 */
function declaredCompression(mediaType: string): Compression | undefined {
  if (/[.+]gzip$/.test(mediaType)) return 'gzip';
  if (/[.+]zstd$/.test(mediaType)) return 'zstd';
  return PLAIN.test(mediaType) ? 'none' : undefined;
}

const PLAIN = /^application\/vnd\.oci\.image\.layer\.(?:nondistributable\.)?v1\.tar$/;
