import { posix } from 'node:path';
import { createScratch } from '../../binary/scratch-buffer.ts';
import type { Base } from '../../compare/open-base.ts';
import { DataError } from '../../errors/errors.ts';
import type { GitIndexExtract } from '../../git/extract.ts';
import { objectId } from '../../git/object-id.ts';
import type { FoundEntry, TreeFile } from '../../git/tree-files.ts';
import { leftOut } from '../../inventory/ignored-paths.ts';
import type { ExtractKind, WantedFiles } from '../../model/wanted-files.ts';
import { compileWanted } from '../../source/compile-wanted.ts';
import { extractBytes, mayGiveExtract } from '../../source/extract-file.ts';
import { DIRECTORY_LIMITS } from '../../source/limits.ts';
import { isOfAuthor } from '../../source/read-directory.ts';
import type { SourceContents, SourceFile } from '../../source/source.ts';

/** The content of the scanned folder in the base. */
export interface BaseContents {
  readonly contents: SourceContents;
  /** Returns true if the file is the same in the base. */
  readonly isSame: (path: string) => boolean;
}

/** The scanned folder and its position in the repository. */
export interface ScannedFolder {
  /** Path of the folder in the repository. Empty for the root. */
  readonly prefix: string;
  readonly wanted: WantedFiles;
  /** Commits of the checked-out submodules, by their paths in the repository. */
  readonly submodules: ReadonlyMap<string, string>;
}

/**
 * Returns the files in the base that a scan of the base would read. If a file has the same bytes in the head, the
 * result contains the file of the head, so that only different files are read.
 *
 * @param head Files in the scanned folder.
 * @throws {DataError | RemoteError} when the base cannot be read.
 */
export async function baseContents(
  base: Base,
  head: SourceContents,
  folder: ScannedFolder,
): Promise<BaseContents> {
  const here = new Map(head.files.map((file) => [file.path, file]));
  const isLeftOut = leftOut(head.ignored ?? []);
  const files = new Map<string, SourceFile>();
  const same = new Set<string>();
  let bytes = 0;
  const keep = (file: SourceFile, own: SourceFile | undefined) => {
    files.set(file.path, file);
    if (file === own) same.add(file.path);
    bytes += file.bytes.length;
    if (bytes > DIRECTORY_LIMITS.maxKeptBytes) throw tooLarge();
  };
  const read = readerFor(base, folder.wanted);
  for (const { path, id } of await treeFiles(base, folder.prefix)) {
    if (isLeftOut(path) || isOfAuthor(path)) continue;
    const own = here.get(path);
    const file = await read(path, id, own);
    if (file !== undefined) keep(file, own);
  }
  for (const own of head.files) {
    if (files.has(own.path)) continue;
    const file = await throughLink(base, own, folder);
    if (file !== undefined) keep(file, own);
  }
  const { description, layers, ignored, ignoredFiles } = head;
  const list = [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  const contents = { description, layers, files: list, problems: [], ignored, ignoredFiles };
  return { contents, isSame: (path) => same.has(path) };
}

async function treeFiles(base: Base, prefix: string): Promise<readonly TreeFile[]> {
  const found = await base.find(prefix);
  if (found === undefined) return [];
  return found.kind === 'folder' ? await base.filesBelow(found.id) : [];
}

/** Returns a function that reads one file in the base. It returns `own` if the bytes are the same. */
function readerFor(base: Base, wanted: WantedFiles) {
  const isWanted = compileWanted(wanted);
  const kinds = new Set<ExtractKind>(wanted.extracts);
  const scratch = createScratch();
  return async (
    path: string,
    id: string,
    own: SourceFile | undefined,
  ): Promise<SourceFile | undefined> => {
    if (isWanted(path)) {
      return own !== undefined && isBlob(own, id) ? own : { path, bytes: await base.content(id) };
    }
    const kind = mayGiveExtract(path, kinds);
    if (kind === undefined) return undefined;
    const bytes = extractBytes(await base.content(id), path, kind, scratch);
    if (bytes === undefined) return undefined;
    return own?.bytes.equals(bytes) === true ? own : { path, bytes, extract: kind };
  };
}

/** Git can change the line endings of a file on checkout. */
function isBlob({ bytes }: SourceFile, id: string): boolean {
  if (objectId('blob', bytes, id) === id) return true;
  const unix = Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
  return unix.length !== bytes.length && objectId('blob', unix, id) === id;
}

/** Returns the base version of a file that is behind a link or in a submodule. */
async function throughLink(
  base: Base,
  own: SourceFile,
  { prefix, submodules }: ScannedFolder,
): Promise<SourceFile | undefined> {
  if (own.extract === 'git-index') return await submodulesOf(base, own, prefix);
  const path = joined(prefix, own.path);
  const found = await findOrNone(base, path);
  if (found?.kind === 'submodule') return submodules.get(found.path) === found.id ? own : undefined;
  if (found?.kind !== 'file' || own.extract !== undefined) return undefined;
  return isBlob(own, found.id) ? own : { path: own.path, bytes: await base.content(found.id) };
}

/** Returns the list of submodules with their commits in the base. */
async function submodulesOf(base: Base, own: SourceFile, prefix: string): Promise<SourceFile> {
  const extract: GitIndexExtract = JSON.parse(own.bytes.toString('utf8'));
  const folder = joined(prefix, posix.dirname(posix.dirname(own.path)));
  const commits: Record<string, string> = {};
  for (const path of Object.keys(extract.submodules)) {
    const found = await findOrNone(base, joined(folder, path));
    if (found?.kind === 'submodule') commits[path] = found.id;
  }
  const bytes = Buffer.from(JSON.stringify({ ...extract, submodules: commits }));
  return bytes.equals(own.bytes) ? own : { ...own, bytes };
}

function joined(folder: string, path: string): string {
  const whole = posix.join(folder, path);
  return whole === '.' ? '' : whole;
}

/** A link to a target outside the repository has no file in the base. */
async function findOrNone(base: Base, path: string): Promise<FoundEntry | undefined> {
  try {
    return await base.find(path);
  } catch (error) {
    if (error instanceof DataError && error.code === 'path-escapes') return undefined;
    throw error;
  }
}

function tooLarge(): DataError {
  return new DataError('limit-exceeded', 'the files of the base are too large', { path: '.git' });
}
