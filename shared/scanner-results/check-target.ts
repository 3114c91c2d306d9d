import { DataError } from '../errors/errors.ts';
import type { SourceDescription } from '../model/inventory.ts';
import type { ScannerResults } from './reported.ts';

/**
 * Checks that another tool scanned the same source as Assay. Images are compared by digest.
 *
 * @param sources The scanned images, or the only source if it is not an image.
 * @throws {DataError} `contradiction` if the tool scanned a different source, or if its source cannot be determined.
 */
export function requireSameTarget(
  { tool, target }: ScannerResults,
  sources: readonly SourceDescription[],
  path: string,
): void {
  const digests = sources.flatMap(digestsOf);
  const isImage = sources.some(({ kind }) => kind === 'image') || digests.length > 0;
  const stated = target?.digests ?? [];
  if (stated.some((digest) => digests.includes(digest))) return;
  if (!isImage && target?.isImage !== true) return;
  throw new DataError('contradiction', messageOf(tool, stated, digests), { path });
}

function digestsOf({ digest, indexDigest, imageId }: SourceDescription): readonly string[] {
  return [digest, indexDigest, imageId].filter((each) => each !== undefined);
}

function messageOf(tool: string, stated: readonly string[], digests: readonly string[]): string {
  const [own] = digests;
  if (own === undefined) return `${tool} scanned an image, but this scan does not read an image`;
  const [other] = stated;
  if (other === undefined)
    return `the results of ${tool} do not contain the digest of the scanned image ${own}`;
  return `${tool} scanned ${other}, but this scan reads ${own}`;
}
