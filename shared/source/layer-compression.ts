import type { Compression } from '../compression/inflate.ts';
import type { LayerRequest } from './layer-contents.ts';

/** How the stored bytes of a layer become its archive. */
export interface LayerReading {
  /** Whether the bytes are the archive, whatever they begin with. */
  readonly isArchive: boolean;
  /** Whether the archive must be compared with the diff ID. */
  readonly provesDiffId: boolean;
  /** Where media type, first bytes and diff ID contradict each other. */
  readonly contradiction?: string | undefined;
}

type Named = Pick<LayerRequest, 'digest' | 'diffId' | 'mediaType' | 'provesDiffId'>;

/**
 * How to read a layer. Engines go by its media type or by its first bytes, and most compare the archive with its
 * diff ID: where these three say the same, all read the same. Where not, the diff ID decides, and is compared.
 *
 * @param found By the first bytes.
 */
export function readingOf(layer: Named, found: Compression): LayerReading {
  const declared = declaredCompression(layer.mediaType);
  const isArchive = layer.digest === layer.diffId;
  // The digest of what is stored is compared already.
  if (isArchive) {
    const isPlain = found === 'none' && (declared ?? 'none') === 'none';
    const contradiction = isPlain
      ? undefined
      : `${words(declared, found)}, its diff ID says not compressed`;
    return { isArchive, provesDiffId: false, contradiction };
  }
  if (declared === undefined) return { isArchive, provesDiffId: true };
  if (declared !== found) {
    return { isArchive, provesDiffId: true, contradiction: words(declared, found) };
  }
  return { isArchive, provesDiffId: found === 'none' || layer.provesDiffId };
}

function words(declared: Compression | undefined, found: Compression): string {
  const media = declared === undefined ? 'nothing of compression' : said(declared);
  return `its media type says ${media}, its first bytes say ${said(found)}`;
}

function said(compression: Compression): string {
  return compression === 'none' ? 'not compressed' : compression;
}

/**
 * What a media type says; undefined where engines look at the first bytes themselves.
 *
 * @see OCI image specification v1.1, layer.md; containerd, images/mediatypes.go (`DiffCompression`)
 */
function declaredCompression(mediaType: string): Compression | undefined {
  if (/[.+]gzip$/.test(mediaType)) return 'gzip';
  if (/[.+]zstd$/.test(mediaType)) return 'zstd';
  return PLAIN.test(mediaType) ? 'none' : undefined;
}

const PLAIN = /^application\/vnd\.oci\.image\.layer\.(?:nondistributable\.)?v1\.tar$/;
