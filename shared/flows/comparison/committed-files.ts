import { join } from 'node:path';
import type { Base } from '../../compare/open-base.ts';
import { fileObjectId, fileSha256 } from '../../git/file-object-id.ts';
import type { CommittedFiles } from './base-file-reader.ts';

/** The scanned folder in the checked-out commit. */
interface CommittedFolder {
  readonly commit: string;
  /** Path in the repository. */
  readonly prefix: string;
  /** Absolute path on disk. */
  readonly folder: string;
}

/** Returns the files in the checked-out commit. Few scans need them, so they are listed on the first call. */
export function committedFiles(
  base: Pick<Base, 'findIn' | 'filesBelow'>,
  { commit, prefix, folder }: CommittedFolder,
): CommittedFiles {
  let listed: Promise<ReadonlyMap<string, string>> | undefined;
  const list = async () => {
    const found = await base.findIn(commit, prefix);
    const files = found?.kind === 'folder' ? await base.filesBelow(found.id) : [];
    return new Map(files.map(({ path, id }) => [path, id]));
  };
  return {
    idOf: async (path) => {
      listed ??= list();
      return (await listed).get(path);
    },
    isOnDisk: async (path, id) => (await fileObjectId(join(folder, path), id)) === id,
    hasDigest: async (path, sha256) => (await fileSha256(join(folder, path))) === sha256,
  };
}
