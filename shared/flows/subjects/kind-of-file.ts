import { readFile, stat } from 'node:fs/promises';
import { digestOfFile } from '../../attest/file-subjects.ts';
import { MAX_FOREIGN_MANIFEST_BYTES, mayBeManifest } from '../../oci/manifest.ts';
import type { ResolvedSubject } from './resolved-subject.ts';

type FileKind = 'file' | 'image';

/**
 * Returns the kind of a file that is identified by its digest. The content shows whether the file is an image manifest.
 * Returns `unknown` if the file is missing.
 */
export async function kindOfFile({
  subject,
  path,
  mayBeAt = [],
}: ResolvedSubject): Promise<FileKind | 'unknown'> {
  for (const each of path === undefined ? mayBeAt : [path]) {
    const kind = await kindAt(each, subject.digest);
    if (kind !== undefined) return kind;
  }
  return 'unknown';
}

/** Returns the kind of the file at a path. Returns undefined if there is no file, or if it has a different digest. */
async function kindAt(path: string, digest: string): Promise<FileKind | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile() !== true) return undefined;
  const algorithm = digest.startsWith('sha512:') ? 'sha512' : 'sha256';
  if ((await digestOfFile(path, algorithm)) !== digest) return undefined;
  if (found.size > MAX_FOREIGN_MANIFEST_BYTES) return 'file';
  return mayBeManifest(await readFile(path)) ? 'image' : 'file';
}
