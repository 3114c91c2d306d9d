import { posix } from 'node:path';
import type { Base } from '../../compare/open-base.ts';
import { DataError } from '../../errors/errors.ts';
import type { GitIndexExtract } from '../../git/extract.ts';
import type { FoundEntry } from '../../git/tree-files.ts';
import type { SourceFile } from '../../source/source.ts';
import { plainFile } from './base-file-reader.ts';
import type { ScannedFolder } from './scanned-folder.ts';

/** Returns the base version of a file whose path passes through a symbolic link or into a submodule. */
export async function linkedFile(
  base: Base,
  own: SourceFile,
  { prefix, submodules }: Pick<ScannedFolder, 'prefix' | 'submodules'>,
): Promise<SourceFile | undefined> {
  if (own.extract === 'git-index') return await submodulesOf(base, own, prefix);
  const found = await findOrNone(base, joined(prefix, own.path));
  if (found?.kind === 'submodule') return submodules.get(found.path) === found.id ? own : undefined;
  if (found?.kind !== 'file' || own.extract !== undefined) return undefined;
  return await plainFile(base.content, own.path, found.id, own);
}

/** Returns the list of submodules with their commits in the base. `own` is the list with the commits in the head. */
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

/**
 * Returns the entry at a path in the base. Returns undefined if the path follows a link out of the repository, because
 * the base does not contain the target.
 */
export async function findOrNone(base: Base, path: string): Promise<FoundEntry | undefined> {
  try {
    return await base.find(path);
  } catch (error) {
    if (error instanceof DataError && error.code === 'path-escapes') return undefined;
    throw error;
  }
}
