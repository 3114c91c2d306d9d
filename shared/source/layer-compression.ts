import type { Compression } from '../compression/inflate.ts';
import type { LayerRequest } from './layer-contents.ts';

/** Describes how to decompress a stored layer. */
export interface LayerReading {
  /** True if the stored bytes are the archive itself, whatever their first bytes. */
  readonly isArchive: boolean;
  /** True if the archive must be compared with the diff ID. */
  readonly provesDiffId: boolean;
  /** Contradictions between media type, first bytes and diff ID. */
  readonly contradiction?: string | undefined;
}

type Named = Pick<LayerRequest, 'digest' | 'diffId' | 'mediaType' | 'provesDiffId'>;

/**
 * Decides how to read a layer. Engines use its media type or its first bytes, and most compare the archive with its
 * diff ID. If all three agree, all engines read the same content. Otherwise the diff ID decides and is compared.
 *
 * @param found Compression according to the first bytes.
 */
export function readingOf(layer: Named, found: Compression): LayerReading {
  const declared = declaredCompression(layer.mediaType);
  const isArchive = layer.digest === layer.diffId;
  // The digest of the stored bytes is already verified.
  if (isArchive) {
    const isPlain = found === 'none' && (declared ?? 'none') === 'none';
    const contradiction = isPlain
      ? undefined
      : `${words(declared, found)}, its diff ID says uncompressed`;
    return { isArchive, provesDiffId: false, contradiction };
  }
  if (declared === undefined) return { isArchive, provesDiffId: true };
  if (declared !== found) {
    return { isArchive, provesDiffId: true, contradiction: words(declared, found) };
  }
  return { isArchive, provesDiffId: found === 'none' || layer.provesDiffId };
}

function words(declared: Compression | undefined, found: Compression): string {
  const media = declared === undefined ? 'nothing about compression' : said(declared);
  return `its media type says ${media}, its first bytes say ${said(found)}`;
}

function said(compression: Compression): string {
  return compression === 'none' ? 'uncompressed' : compression;
}

/**
 * Returns the compression that a media type declares, or undefined if engines check the first bytes instead.
 *
 * @see OCI image specification v1.1, layer.md; containerd, images/mediatypes.go (`DiffCompression`)
 */
function declaredCompression(mediaType: string): Compression | undefined {
  if (/[.+]gzip$/.test(mediaType)) return 'gzip';
  if (/[.+]zstd$/.test(mediaType)) return 'zstd';
  return PLAIN.test(mediaType) ? 'none' : undefined;
}

const PLAIN = /^application\/vnd\.oci\.image\.layer\.(?:nondistributable\.)?v1\.tar$/;
