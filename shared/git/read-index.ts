import { join } from 'node:path';
import { DataError } from '../errors/errors.ts';
import { readGitFile } from './git-file.ts';
import { type GitIndex, parseGitIndex } from './git-index.ts';

/** Maximum size of an index, in bytes. An index with 2,000,000 files is about 250 MB. */
const MAX_INDEX_BYTES = 512 * 1024 * 1024;

/**
 * Reads the index in a git folder. Returns undefined if it does not exist. A split index is merged with its shared
 * index.
 *
 * @throws {DataError}
 */
export async function readIndex(folder: string): Promise<GitIndex | undefined> {
  const name = '.git/index';
  const bytes = await readGitFile(join(folder, 'index'), MAX_INDEX_BYTES);
  if (bytes === undefined) return undefined;
  const index = parseGitIndex(bytes, name);
  if (index.shared === undefined) return index;
  const file = `sharedindex.${index.shared}`;
  const base = await readGitFile(join(folder, file), MAX_INDEX_BYTES);
  if (base === undefined)
    throw new DataError('not-found', `.git/${file} is missing`, { path: name });
  const { tracked, submodules, notCheckedOut } = parseGitIndex(base, `.git/${file}`);
  // A modified entry has a position in the shared index, but no name.
  return {
    tracked: new Set([...tracked, ...index.tracked].filter((path) => path !== '')),
    submodules: new Map([...submodules, ...index.submodules]),
    notCheckedOut: new Set([...notCheckedOut, ...index.notCheckedOut]),
  };
}
