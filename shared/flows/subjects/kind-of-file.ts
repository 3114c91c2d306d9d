import { readFile, stat } from 'node:fs/promises';
import { digestOfFile } from '../../attest/file-subjects.ts';
import { MAX_FOREIGN_MANIFEST_BYTES, mayBeManifest } from '../../oci/manifest.ts';
import type { ResolvedSubject } from './resolved-subject.ts';

type FileKind = 'file' | 'image';

/**
 * What a digest that stands for a file belongs to. A signature says nothing but the digest, and that of the manifest of
 * an image is one of its image: only the bytes tell the two apart. Unknown where the file is not here.
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

/** Undefined where the path leads to no file of the digest. */
async function kindAt(path: string, digest: string): Promise<FileKind | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile() !== true) return undefined;
  const algorithm = digest.startsWith('sha512:') ? 'sha512' : 'sha256';
  if ((await digestOfFile(path, algorithm)) !== digest) return undefined;
  if (found.size > MAX_FOREIGN_MANIFEST_BYTES) return 'file';
  return mayBeManifest(await readFile(path)) ? 'image' : 'file';
}
