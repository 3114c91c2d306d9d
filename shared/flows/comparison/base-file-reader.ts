import { extractOptions } from '../../binary/extractor.ts';
import { objectId } from '../../git/object-id.ts';
import { isLfsPointerTo, lfsDigest } from '../../inventory/lfs-pointer.ts';
import type { ExtractKind, WantedFiles } from '../../model/wanted-files.ts';
import { compileTextOnly, compileWanted } from '../../source/compile-wanted.ts';
import { type ExtractedFile, extractBytes, mayGiveExtract } from '../../source/extract-file.ts';
import type { SourceFile } from '../../source/source.ts';

/** The files in the checked-out commit and their copies on disk. Paths are relative to the scanned folder. */
export interface CommittedFiles {
  /** Returns the git object ID of a file in the checked-out commit. */
  idOf(path: string): Promise<string | undefined>;
  /** Returns true if the file on disk has this git object ID. */
  isOnDisk(path: string, id: string): Promise<boolean>;
  /** Returns true if the file on disk has this SHA-256 digest. */
  hasDigest(path: string, sha256: string): Promise<boolean>;
}

/**
 * Reads one file in the base. `own` is the file at the same path in the head. Returns `own` if both files have the same
 * content.
 */
export type BaseFileReader = (
  path: string,
  id: string,
  own: SourceFile | undefined,
) => Promise<SourceFile | undefined>;

/**
 * Returns a reader for files in the base. The reader returns undefined for a file that no format needs.
 *
 * @param content Returns the content of a file by its git object ID.
 * @param committed Finds unchanged programs, so that they are not requested. If absent, every program is read.
 */
export function baseFileReader(
  content: (id: string) => Promise<Buffer>,
  wanted: WantedFiles,
  committed: CommittedFiles | undefined,
): BaseFileReader {
  const isWanted = compileWanted(wanted);
  // A binary file in the head has no content to compare. The file in the base is then not requested.
  const isTextOnly = compileTextOnly(wanted);
  const kinds = new Set<ExtractKind>(wanted.extracts);
  const extracting = extractOptions(kinds);
  return async (path, id, own) => {
    if (isWanted(path) || (own !== undefined && isTextOnly(path)))
      return await plainFile(content, path, id, own);
    const kind = mayGiveExtract(path, kinds);
    if (kind === undefined) return undefined;
    if (committed !== undefined && (await isUnchanged(committed, path, id, own))) return own;
    const bytes = await content(id);
    const digest = lfsDigest(bytes);
    if (digest !== undefined) {
      return (await committed?.hasDigest(path, digest)) === true ? own : undefined;
    }
    return extractOf(path, extractBytes(bytes, path, kind, extracting), own);
  };
}

/**
 * Returns a file in the base with its whole content. `own` is the file in the head. Returns `own` if both files have
 * the same content.
 */
export async function plainFile(
  content: (id: string) => Promise<Buffer>,
  path: string,
  id: string,
  own: SourceFile | undefined,
): Promise<SourceFile> {
  if (own !== undefined && isBlob(own, id)) return own;
  const bytes = await content(id);
  return own !== undefined && isLfsPointerTo(bytes, own.bytes) ? own : { path, bytes };
}

/**
 * Returns true if a file is the same in the base and in the head. The data that is extracted from it is then also the
 * same.
 */
async function isUnchanged(
  committed: CommittedFiles,
  path: string,
  id: string,
  own: SourceFile | undefined,
): Promise<boolean> {
  if (own !== undefined) return await committed.isOnDisk(path, id);
  return (await committed.idOf(path)) === id;
}

function extractOf(
  path: string,
  found: ExtractedFile | undefined,
  own: SourceFile | undefined,
): SourceFile | undefined {
  if (found === undefined) return undefined;
  const { bytes, kind } = found;
  return own?.bytes.equals(bytes) === true ? own : { path, bytes, extract: kind };
}

/**
 * Returns true if the bytes of a file have this git object ID. Git can convert line breaks on checkout, so the bytes
 * may have CRLF instead of LF.
 */
function isBlob({ bytes }: SourceFile, id: string): boolean {
  if (objectId('blob', bytes, id) === id) return true;
  const unix = Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
  return unix.length !== bytes.length && objectId('blob', unix, id) === id;
}
