import { posix } from 'node:path';
import type { Base } from '../../compare/open-base.ts';
import { mapConcurrently } from '../../concurrency/map-concurrently.ts';
import { DataError } from '../../errors/errors.ts';
import type { TreeFile } from '../../git/tree-files.ts';
import { leftOut } from '../../inventory/ignored-paths.ts';
import { DIRECTORY_LIMITS } from '../../source/limits.ts';
import { isOfAuthor } from '../../source/read-directory.ts';
import type { SourceContents, SourceFile } from '../../source/source.ts';
import { baseFileReader, plainFile } from './base-file-reader.ts';
import { readSubmodules } from './base-submodules.ts';
import { linkedFile } from './linked-file.ts';
import type { ScannedFolder } from './scanned-folder.ts';

/** The content of the scanned folder in the base. */
export interface BaseContents {
  readonly contents: SourceContents;
  /** Returns true if the file at a path is the same in the base and in the head. */
  readonly isSame: (path: string) => boolean;
}

/** Maximum number of files that are read at the same time. GitHub asks clients not to send many concurrent requests. */
const WIDTH = 8;

/**
 * Returns the files that a scan of the base would read. Reads only changed files from the base. An unchanged file comes
 * from the head, which has the same bytes.
 *
 * @param head Files in the scanned folder.
 * @throws {DataError | RemoteError} if the base cannot be read.
 */
export async function baseContents(
  base: Base,
  head: SourceContents,
  folder: ScannedFolder,
): Promise<BaseContents> {
  const here = new Map(head.files.map((file) => [file.path, file]));
  const files = new Map<string, SourceFile>();
  let bytes = 0;
  const keep = (file: SourceFile | undefined) => {
    if (file === undefined) return;
    files.set(file.path, file);
    bytes += file.bytes.length;
    if (bytes > DIRECTORY_LIMITS.maxKeptBytes) throw tooLarge();
  };
  const read = readerOf(base, head, folder);
  await mapConcurrently(await treeFiles(base, head, folder), WIDTH, async ({ path, id }) =>
    keep(await read(path, id, here.get(path))),
  );
  const problems = await readSubmodules(base, head, folder, keep);
  for (const own of head.files) {
    if (!files.has(own.path)) keep(await linkedFile(base, own, folder));
  }
  const { description, layers, ignored, ignoredFiles } = head;
  const list = [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  const contents = { description, layers, files: list, problems, ignored, ignoredFiles };
  return { contents, isSame: (path) => files.has(path) && files.get(path) === here.get(path) };
}

/**
 * Returns the reader for files in the base. If the scanned source is a single file, it is read even if no format
 * matches its name.
 */
function readerOf({ content }: Base, head: SourceContents, folder: ScannedFolder) {
  const read = baseFileReader(content, folder.wanted, folder.committed);
  if (head.description.kind !== 'file') return read;
  return async (path: string, id: string, own: SourceFile | undefined) =>
    own?.extract === undefined ? await plainFile(content, path, id, own) : read(path, id, own);
}

async function treeFiles(
  base: Base,
  { description, ignored = [] }: SourceContents,
  { prefix }: ScannedFolder,
): Promise<readonly TreeFile[]> {
  const found = await base.find(prefix);
  if (found?.kind === 'file' && description.kind === 'file') {
    return [{ path: posix.basename(prefix), id: found.id }];
  }
  if (found?.kind !== 'folder') return [];
  const isLeftOut = leftOut(ignored);
  const all = await base.filesBelow(found.id);
  return all.filter(({ path }) => !isLeftOut(path) && !isOfAuthor(path));
}

function tooLarge(): DataError {
  return new DataError('limit-exceeded', 'the files in the base are too large', { path: '.git' });
}
