import { type Dirent, readdirSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { extractOptions } from '../binary/extractor.ts';
import { errorCode } from '../errors/error-code.ts';
import { UserError } from '../errors/errors.ts';
import { GIT_INDEX, type GitIndexExtract } from '../git/extract.ts';
import type { Problem } from '../model/inventory.ts';
import type { ExtractKind } from '../model/wanted-files.ts';
import { compileCaseInsensitive } from './case-insensitive-match.ts';
import type { PathFilter } from './compile-wanted.ts';
import { followLinks, noteFolderLink, noteLink, noteUnreadLinks } from './directory-links.ts';
import { passOver, type Walk } from './directory-walk.ts';
import { mayGiveExtract } from './extract-file.ts';
import type { GitRepository } from './git-repository.ts';
import { type IgnoreFiles, type IgnoreScope, ignoredIn } from './ignore-scope.ts';
import { countIgnored } from './ignored-folder.ts';
import { exceeded, keepFile, keepText, problem, scanFile } from './keep-file.ts';
import type { DirectoryLimits } from './limits.ts';
import type { SourceFile } from './source.ts';

/** Folder with git's own data. It is never entered, because git does not track files in it. */
const HISTORY = '.git';

/**
 * Folder of the packages that npm installed. It is skipped if a lockfile lists these packages. Files in it that git
 * tracks are part of the release, so such a folder is read.
 */
const INSTALLED = 'node_modules';

/** Files that list the packages in `node_modules`. */
const LOCKFILES: readonly string[] = [
  'package-lock.json',
  'npm-shrinkwrap.json',
  'yarn.lock',
  'pnpm-lock.yaml',
  'bun.lock',
  'bun.lockb',
  'deno.lock',
];

/** Lockfiles that the author of a package can publish with it. Tools do not read them inside an installed package. */
const LOCKFILES_OF_AUTHORS: ReadonlySet<string> = new Set([
  '.package-lock.json',
  'bun.lock',
  'bun.lockb',
  'deno.lock',
  'lock.yaml',
  'npm-shrinkwrap.json',
  'package-lock.json',
  'pnpm-lock.yaml',
  'yarn.lock',
]);

export interface DirectoryContents {
  readonly files: readonly SourceFile[];
  readonly problems: readonly Problem[];
  /** Skipped paths: needed files and whole folders. Folder paths end with a slash. */
  readonly ignored: readonly string[];
  /** Number of needed files in the skipped paths. Counting stops at a limit. */
  readonly ignoredFiles: number;
  /**
   * Paths that git tracks but that are not checked out: needed files and whole folders. Folder paths end with a slash.
   */
  readonly absent: readonly string[];
}

export interface DirectoryLook {
  /** Kinds of files for which an extract is kept instead of the content. */
  readonly extracts?: readonly ExtractKind[] | undefined;
  /** True to also read files that git ignores. */
  readonly isWithIgnored?: boolean | undefined;
  /**
   * File names for which tools require exactly this letter case. A name that differs only in letter case is a problem.
   */
  readonly caselessNames?: readonly string[] | undefined;
  /** Source of `.assayignore`, if it is not the scanned folder. */
  readonly ignoreFiles?: IgnoreFiles | undefined;
  /** Matches the files that are needed only if they contain text. */
  readonly isTextOnly?: PathFilter | undefined;
}

/**
 * Reads the needed files below a folder, sorted by path. Symbolic links to folders are not followed, so there are no
 * cycles. A link with the name of a needed file is read if it leads to a file inside the folder. If it leads out of the
 * folder, it is reported as a problem. Files that match git's ignore rules are skipped, unless git tracks them.
 *
 * @throws {DataError} `limit-exceeded`.
 * @throws {UserError} if the folder itself cannot be listed.
 */
export async function readDirectory(
  directory: string,
  isWanted: PathFilter,
  limits: DirectoryLimits,
  look: DirectoryLook = {},
): Promise<DirectoryContents> {
  const { extracts = [], isWithIgnored = false, caselessNames, isTextOnly = () => false } = look;
  const root = await realpath(directory);
  const ignoredCount = { files: 0, entries: 0 };
  const lists = {
    files: [],
    problems: [],
    ignored: [],
    absent: [],
    links: [],
    folderLinks: [],
    withLockfile: [],
  };
  const kept = { ...lists, ignoredCount };
  const state = { ...kept, entered: new Set<string>(), entries: 0, keptBytes: 0 };
  const matchName = compileCaseInsensitive(caselessNames);
  const kinds = new Set(extracts);
  const looks = { extracts: kinds, extracting: extractOptions(kinds), matchName };
  const walk: Walk = { root, isWanted, isTextOnly, limits, ...looks, ...state };
  const entries = entriesOf('', 0, walk);
  const rules = { isByGit: !isWithIgnored, ownFiles: look.ignoreFiles };
  const scope = await ignoredIn(root, namesOf(entries), walk.problems, rules);
  noteAbsent('', scope, walk);
  await visitEntries(entries, '', 0, scope, walk);
  followLinks(walk);
  noteUnreadLinks(walk);
  walk.files.sort((a, b) => (a.path < b.path ? -1 : 1));
  const { files, problems, ignored } = walk;
  return { files, problems, ignored, ignoredFiles: ignoredCount.files, absent: absentFrom(walk) };
}

async function visitEntries(
  entries: readonly Dirent[],
  folder: string,
  depth: number,
  scope: IgnoreScope,
  walk: Walk,
): Promise<void> {
  if (scope.repository !== undefined) keepSubmodules(folder, scope.repository, walk);
  const areListed = areInstalledListed(folder, namesOf(entries), walk);
  for (const entry of entries) {
    walk.entries += 1;
    if (walk.entries > walk.limits.maxEntries) {
      throw exceeded(folder, `more than ${walk.limits.maxEntries} entries`);
    }
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (!entry.isDirectory()) await visitFile(entry, path, scope, walk);
    else if (entry.name === HISTORY) continue;
    else if (entry.name === INSTALLED && areListed && !scope.hasTracked(INSTALLED)) {
      passOver(`${path}/`, walk);
    } else await visitFolder(entry.name, path, depth + 1, scope, walk);
  }
}

/**
 * Returns true if a lockfile can list the packages in this folder's `node_modules`. A lockfile in a parent folder lists
 * only the packages of workspace members, and each member has a manifest.
 */
function areInstalledListed(
  folder: string,
  names: ReadonlySet<string>,
  { withLockfile }: Walk,
): boolean {
  if (LOCKFILES.some((name) => names.has(name))) {
    withLockfile.push(folder === '' ? '' : `${folder}/`);
    return true;
  }
  return names.has('package.json') && withLockfile.some((above) => folder.startsWith(above));
}

async function visitFolder(
  name: string,
  path: string,
  depth: number,
  above: IgnoreScope,
  walk: Walk,
): Promise<void> {
  if (above.isIgnored(name, true)) {
    passOver(`${path}/`, walk);
    await countIgnored(walk.root, path, walk.isWanted, isNeverEntered, walk.ignoredCount);
    return;
  }
  if (depth > walk.limits.maxDepth) {
    throw exceeded(path, `folders nested more than ${walk.limits.maxDepth} deep`);
  }
  walk.entered.add(path);
  const entries = entriesOf(path, depth, walk);
  if (entries.length === 0 && above.isSubmodule(name)) walk.absent.push(`${path}/`);
  const scope = await above.enter(name, namesOf(entries));
  if (scope.repository !== undefined) noteAbsent(path, scope, walk);
  await visitEntries(entries, path, depth, scope, walk);
}

/** Records the paths in a work tree that a sparse checkout omits. */
function noteAbsent(folder: string, scope: IgnoreScope, walk: Walk): void {
  for (const path of scope.notCheckedOut()) {
    const full = folder === '' ? path : `${folder}/${path}`;
    if (path.endsWith('/')) walk.absent.push(full);
    else if (scope.isSubmodule(path)) walk.absent.push(`${full}/`);
    else if (walk.isWanted(full)) walk.absent.push(full);
  }
}

/** Returns the tracked paths that are not checked out. Files that were read do exist, so they are omitted. */
function absentFrom({ absent, files }: Walk): readonly string[] {
  if (absent.length === 0) return [];
  const read = new Set(files.map(({ path }) => path));
  return [...new Set(absent)].filter((path) => !read.has(path)).sort();
}

async function visitFile(
  entry: Dirent,
  path: string,
  scope: IgnoreScope,
  walk: Walk,
): Promise<void> {
  const meant = walk.matchName(entry.name);
  if (meant !== undefined && !scope.isIgnored(entry.name, false)) {
    walk.problems.push(otherCase(path, meant));
  }
  if (walk.isWanted(path)) await visitWanted(entry, path, scope, walk);
  else if (entry.isSymbolicLink()) {
    await noteFolderLink(path, scope.isIgnored(entry.name, false), walk);
  } else if (entry.isFile() && walk.isTextOnly(path)) {
    if (!scope.isIgnored(entry.name, false)) keepText(path, walk);
  } else if (entry.isFile()) await visitProgram(entry, path, scope, walk);
}

async function visitWanted(
  entry: Dirent,
  path: string,
  scope: IgnoreScope,
  walk: Walk,
): Promise<void> {
  const isIgnored = scope.isIgnored(entry.name, false);
  if (isIgnored) walk.ignoredCount.files += 1;
  if (isIgnored || isOfAuthor(path)) passOver(path, walk);
  else if (entry.isFile()) keepFile(path, path, walk);
  else if (entry.isSymbolicLink()) await noteLink(path, walk);
}

async function visitProgram(
  entry: Dirent,
  path: string,
  scope: IgnoreScope,
  walk: Walk,
): Promise<void> {
  const kind = mayGiveExtract(path, walk.extracts);
  if (kind === undefined || scope.isIgnored(entry.name, false)) return;
  await scanFile(path, kind, walk);
}

function isNeverEntered(name: string): boolean {
  return name === HISTORY || name === INSTALLED;
}

/** Returns true for a lockfile in an installed package. The author of the package published it. */
export function isOfAuthor(path: string): boolean {
  const segments = path.split('/');
  return LOCKFILES_OF_AUTHORS.has(segments.at(-1) ?? '') && segments.includes(INSTALLED);
}

function otherCase(path: string, meant: string): Problem {
  const message = `only some tools read this file as ${meant}. Fix: rename it to ${meant}, or choose a different name`;
  return problem('contradiction', path, message);
}

function namesOf(entries: readonly Dirent[]): ReadonlySet<string> {
  return new Set(entries.map(({ name }) => name));
}

/** Adds the commits of submodules to the collected content. Only the git index contains them. */
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

/**
 * Returns the entries in a folder. They are sorted, so that limits and problems do not depend on the file system. Lists
 * synchronously, because a folder is listed faster than another thread answers.
 */
function entriesOf(path: string, depth: number, walk: Walk): readonly Dirent[] {
  try {
    const entries = readdirSync(join(walk.root, path), { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (cause) {
    if (depth === 0) {
      throw new UserError(
        'input-invalid',
        `Cannot list the folder ${walk.root} (${errorCode(cause)}).`,
        'Grant the current user read access, or choose a different folder.',
        { cause },
      );
    }
    walk.problems.push(problem('unreadable', path, 'this folder cannot be listed'));
    return [];
  }
}
