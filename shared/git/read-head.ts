import { join } from 'node:path';
import { readGitFile, readSmallGitFile } from './git-file.ts';
import { isObjectId } from './object-id.ts';
import type { WorkTree } from './work-tree.ts';

/** What a work tree was checked out from. */
export interface Head {
  /** Full hash; absent before the first commit, or where it cannot be told. */
  readonly commit?: string | undefined;
  /** `refs/heads/main`; absent when a commit was checked out and no branch, as in runs of pull requests. */
  readonly ref?: string | undefined;
}

/** References that lead to references: git itself follows five. */
const MAX_SYMBOLIC = 5;

/** A repository with 500,000 references has some 40 MB. */
const MAX_PACKED_BYTES = 128 * 1024 * 1024;

/**
 * Reads `HEAD`, without running git. A repository that keeps its references in tables (`reftable`) tells nothing
 * here, so neither commit nor reference is known.
 *
 * @see https://git-scm.com/docs/gitrepository-layout
 */
export async function readHead(tree: WorkTree): Promise<Head> {
  let name = 'HEAD';
  let ref: string | undefined;
  for (let steps = 0; steps <= MAX_SYMBOLIC; steps++) {
    const value = await textOf(name, tree);
    if (value === undefined) break;
    if (isObjectId(value)) return { commit: value, ref };
    const next = /^ref: +(\S+)$/.exec(value)?.[1];
    if (next === undefined || !isReference(next)) return {};
    ref ??= next;
    name = next;
  }
  return { ref };
}

/** The object that a reference names, such as `refs/remotes/origin/main`; undefined where there is none. */
export async function readReference(name: string, tree: WorkTree): Promise<string | undefined> {
  if (!isReference(name)) return undefined;
  const value = await textOf(name, tree);
  return value !== undefined && isObjectId(value) ? value : undefined;
}

/** `HEAD` belongs to one work tree, branches and tags to all of one repository. */
async function textOf(name: string, { folder, common }: WorkTree): Promise<string | undefined> {
  const home = name.startsWith('refs/') ? common : folder;
  const loose = await readSmallGitFile(join(home, name));
  if (loose !== undefined) return loose.toString('utf8').trimEnd();
  return name === 'HEAD' ? undefined : await packedValue(name, common);
}

/** @see https://git-scm.com/docs/git-pack-refs */
async function packedValue(name: string, common: string): Promise<string | undefined> {
  const packed = await readGitFile(join(common, 'packed-refs'), MAX_PACKED_BYTES);
  const text = packed?.toString('utf8') ?? '';
  const end = text.indexOf(` ${name}\n`);
  return end === -1 ? undefined : text.slice(text.lastIndexOf('\n', end) + 1, end);
}

/** It becomes a path, so it must stay below `refs/`. */
function isReference(name: string): boolean {
  return /^refs\/[^\0\\:?*[~^]+$/.test(name) && !name.includes('..') && !name.includes('//');
}
