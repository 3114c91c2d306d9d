import type { Dirent } from 'node:fs';
import { readdir, realpath } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { createScratch } from '../binary/scratch.ts';
import { DataError } from '../errors/errors.ts';
import { GIT_INDEX, type GitIndexExtract } from '../git/extract.ts';
import type { Problem } from '../model/inventory.ts';
import type { ExtractKind } from '../model/wanted-files.ts';
import { mayGiveExtract } from './extract-file.ts';
import type { GitRepository } from './git-repository.ts';
import { type IgnoreScope, ignoredIn } from './ignored.ts';
import { countIgnored, type IgnoredCount } from './ignored-folder.ts';
import { exceeded, type Kept, keepFile, lookThrough, problem } from './keep-file.ts';
import type { DirectoryLimits } from './limits.ts';
import type { SourceFile } from './source.ts';
import type { WantedPaths } from './wanted.ts';

/** Never entered: history. */
const HISTORY = new Set(['.git', '.hg', '.svn']);

/** What npm installed: lockfiles say what that is. Where git tracks it, it is part of what is released. */
const INSTALLED = 'node_modules';

/** Ignored paths that are named; a repository has some dozen. */
const MAX_IGNORED = 1_000;

export interface DirectoryContents {
  readonly files: readonly SourceFile[];
  readonly problems: readonly Problem[];
  /** What ignore files leave out: wanted files, and folders, which end with a slash. */
  readonly ignored: readonly string[];
  /** How many wanted files that is, as far as they were counted. */
  readonly ignoredFiles: number;
}

export interface DirectoryLook {
  /** Kinds of file that are looked through instead of being kept. */
  readonly extracts?: readonly ExtractKind[] | undefined;
  /** Whether what git's ignore files leave out is read all the same. */
  readonly isWithIgnored?: boolean | undefined;
}

interface Walk extends Kept {
  readonly isWanted: WantedPaths;
  readonly extracts: ReadonlySet<ExtractKind>;
  readonly ignored: string[];
  readonly ignoredCount: IgnoredCount;
  /** Wanted names that are links, by what they lead to. */
  readonly links: { readonly path: string; readonly target: string }[];
  entries: number;
}

/**
 * The wanted files below a folder, sorted by path. Symbolic links to folders are not followed, so that
 * there is no cycle; a wanted name that links to a file inside the folder is read, one that leads out
 * is a problem. What ignore files of git leave out is left out, as far as git does not track it.
 *
 * @throws {DataError} `limit-exceeded`, `unreadable` when the folder itself cannot be listed.
 */
export async function readDirectory(
  directory: string,
  isWanted: WantedPaths,
  limits: DirectoryLimits,
  { extracts = [], isWithIgnored = false }: DirectoryLook = {},
): Promise<DirectoryContents> {
  const root = await realpath(directory);
  const ignoredCount = { files: 0, entries: 0 };
  const kept = { files: [], problems: [], ignored: [], ignoredCount, links: [] };
  const state = { ...kept, entries: 0, keptBytes: 0 };
  const looks = { extracts: new Set(extracts), scratch: createScratch() };
  const walk: Walk = { root, isWanted, limits, ...looks, ...state };
  const entries = await entriesOf('', 0, walk);
  const scope = await ignoredIn(root, namesOf(entries), walk.problems, !isWithIgnored);
  await visitEntries(entries, '', 0, scope, walk);
  await followLinks(walk);
  walk.files.sort((a, b) => (a.path < b.path ? -1 : 1));
  const { files, problems, ignored } = walk;
  return { files, problems, ignored, ignoredFiles: ignoredCount.files };
}

async function visitEntries(
  entries: readonly Dirent[],
  folder: string,
  depth: number,
  scope: IgnoreScope,
  walk: Walk,
): Promise<void> {
  if (scope.repository !== undefined) keepSubmodules(folder, scope.repository, walk);
  for (const entry of entries) {
    walk.entries += 1;
    if (walk.entries > walk.limits.maxEntries) {
      throw exceeded(folder, `more than ${walk.limits.maxEntries} entries`);
    }
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (!entry.isDirectory()) await visitFile(entry, path, scope, walk);
    else if (
      !HISTORY.has(entry.name) &&
      (entry.name !== INSTALLED || scope.hasTracked(INSTALLED))
    ) {
      await visitFolder(entry.name, path, depth + 1, scope, walk);
    }
  }
}

async function visitFolder(
  name: string,
  path: string,
  depth: number,
  above: IgnoreScope,
  walk: Walk,
): Promise<void> {
  if (above.isIgnored(name, true)) {
    leaveOut(`${path}/`, walk);
    await countIgnored(walk.root, path, walk.isWanted, isNeverEntered, walk.ignoredCount);
    return;
  }
  if (depth > walk.limits.maxDepth) {
    throw exceeded(path, `folders more than ${walk.limits.maxDepth} deep`);
  }
  const entries = await entriesOf(path, depth, walk);
  const scope = await above.enter(name, namesOf(entries));
  await visitEntries(entries, path, depth, scope, walk);
}

async function visitFile(
  entry: Dirent,
  path: string,
  scope: IgnoreScope,
  walk: Walk,
): Promise<void> {
  const isWanted = walk.isWanted(path) && !isStray(entry.name, path);
  const kind = isWanted || !entry.isFile() ? undefined : mayGiveExtract(path, walk.extracts);
  if (!isWanted && kind === undefined) return;
  if (scope.isIgnored(entry.name, false)) {
    if (isWanted) {
      leaveOut(path, walk);
      walk.ignoredCount.files += 1;
    }
    return;
  }
  if (kind !== undefined) await lookThrough(path, kind, walk);
  else if (entry.isFile()) await keepFile(path, path, walk);
  else if (entry.isSymbolicLink()) await noteLink(path, walk);
}

function isNeverEntered(name: string): boolean {
  return HISTORY.has(name) || name === INSTALLED;
}

/** Lockfiles of packages that are installed say what their authors use: nothing of it is here. */
function isStray(name: string, path: string): boolean {
  return (
    name !== 'package.json' && (path.startsWith(`${INSTALLED}/`) || path.includes(`/${INSTALLED}/`))
  );
}

function leaveOut(path: string, { ignored }: Walk): void {
  if (ignored.length < MAX_IGNORED) ignored.push(path);
}

function namesOf(entries: readonly Dirent[]): ReadonlySet<string> {
  return new Set(entries.map(({ name }) => name));
}

/** The commits of submodules stand in git's index alone. */
function keepSubmodules(folder: string, { submodules, origin }: GitRepository, walk: Walk): void {
  if (submodules.size === 0) return;
  const extract: GitIndexExtract = {
    kind: 'git-index',
    submodules: Object.fromEntries(submodules),
    origin,
  };
  const path = folder === '' ? GIT_INDEX : `${folder}/${GIT_INDEX}`;
  walk.files.push({ path, bytes: Buffer.from(JSON.stringify(extract)), extract: 'git-index' });
}

/** Sorted, so that limits and problems come out the same on every disk. */
async function entriesOf(path: string, depth: number, walk: Walk): Promise<readonly Dirent[]> {
  try {
    const entries = await readdir(join(walk.root, path), { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (cause) {
    if (depth === 0) {
      throw new DataError('unreadable', `${path} cannot be listed`, { path }, { cause });
    }
    walk.problems.push(problem('unreadable', path, 'this folder cannot be listed'));
    return [];
  }
}

async function noteLink(path: string, walk: Walk): Promise<void> {
  const target = await realpath(join(walk.root, path)).catch(() => undefined);
  if (target === undefined) {
    walk.problems.push(problem('not-found', path, 'this symbolic link leads nowhere'));
    return;
  }
  const inside = relative(walk.root, target).split(sep).join('/');
  if (inside === '..' || inside.startsWith('../') || inside.startsWith('/')) {
    walk.problems.push(problem('path-escapes', path, 'this symbolic link leads out of the folder'));
    return;
  }
  walk.links.push({ path, target: inside });
}

/** What was read under its own name needs no second one. */
async function followLinks(walk: Walk): Promise<void> {
  const read = new Set(walk.files.map(({ path }) => path));
  for (const { path, target } of walk.links) {
    if (!read.has(target)) await keepFile(path, target, walk);
  }
}
