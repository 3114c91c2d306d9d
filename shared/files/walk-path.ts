import { type BigIntStats, lstatSync, readlinkSync, statSync } from 'node:fs';
import { isAbsolute, join, parse, resolve, sep } from 'node:path';

/**
 * Absolute paths to folders that can contain untrusted symbolic links. The folders themselves can be reached through
 * links.
 */
export type GuardedFolders = readonly string[];

/** Maximum number of links to follow outside guarded folders, as in Linux. */
const MAX_LINKS = 40;

/** The result of walking along a path. */
export interface WalkEnd {
  /**
   * `link` is a link in a guarded folder. It is not followed. `file` is anything that is neither a link nor a folder.
   * `missing` means that the path does not exist.
   */
  readonly kind: 'folder' | 'file' | 'link' | 'missing';
  /** Real path. */
  readonly path: string;
}

/**
 * Walks along a path as the operating system does, but does not follow symbolic links in guarded folders.
 *
 * @param find Returns the type of the file at a path. If it returns undefined, the walk ends.
 */
export function walkPath(
  path: string,
  guarded: GuardedFolders,
  find: (path: string) => BigIntStats | undefined,
): WalkEnd {
  const whole = resolve(path);
  const guards = new Set(guarded.flatMap(identityOfGuard));
  const walk: Walk = {
    guards,
    find,
    walked: [rootOf(whole, guards)],
    todo: segmentsOf(whole),
    links: 0,
  };
  while (walk.todo.length > 0) {
    const end = step(walk);
    if (end !== undefined) return end;
  }
  return { kind: 'folder', path: hereIn(walk).path };
}

interface Folder {
  readonly path: string;
  readonly isGuarded: boolean;
}

interface Walk {
  readonly guards: ReadonlySet<string>;
  readonly find: (path: string) => BigIntStats | undefined;
  /** Folders from the root to the current position. They are real folders, not links. */
  walked: [Folder, ...Folder[]];
  /** Path segments that still need to be followed. */
  readonly todo: string[];
  links: number;
}

function hereIn({ walked }: Walk): Folder {
  return walked.at(-1) ?? walked[0];
}

function step(walk: Walk): WalkEnd | undefined {
  const name = walk.todo.shift() ?? '';
  if (name === '..') {
    if (walk.walked.length > 1) walk.walked.pop();
    return undefined;
  }
  const here = hereIn(walk);
  const path = join(here.path, name);
  const found = walk.find(path);
  if (found === undefined) return { kind: 'missing', path };
  if (found.isSymbolicLink()) return follow(path, here, walk);
  if (!found.isDirectory()) return { kind: 'file', path };
  const isGuarded = here.isGuarded || walk.guards.has(identityOf(found));
  walk.walked.push({ path, isGuarded });
  return undefined;
}

function follow(link: string, here: Folder, walk: Walk): WalkEnd | undefined {
  walk.links += 1;
  if (here.isGuarded || walk.links > MAX_LINKS) return { kind: 'link', path: link };
  const target = readlinkSync(link);
  if (isAbsolute(target)) walk.walked = [rootOf(target, walk.guards)];
  walk.todo.unshift(...segmentsOf(target));
  return undefined;
}

function rootOf(path: string, guards: ReadonlySet<string>): Folder {
  const { root } = parse(path);
  return { path: root, isGuarded: guards.has(identityOf(lstatSync(root, { bigint: true }))) };
}

/**
 * Returns the path segments without the root and without empty segments. Keeps `..`: after a link, it leads to the
 * parent of the link's target, and not to the parent of the link.
 */
function segmentsOf(path: string): string[] {
  const { root } = parse(path);
  const separator = sep === '/' ? '/' : /[\\/]/;
  return path
    .slice(root.length)
    .split(separator)
    .filter((name) => name !== '' && name !== '.');
}

/** Identifies a folder by its device and inode, because a folder can have several names on a case-insensitive disk. */
function identityOf({ dev, ino }: BigIntStats): string {
  return `${dev}:${ino}`;
}

/**
 * Returns a list with the identity of a guarded folder. The list is empty for a missing folder. Such a folder does not
 * need a guard, because a newly created folder does not contain links.
 */
function identityOfGuard(path: string): readonly string[] {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  // The root of the disk is not guarded, because it cannot contain untrusted files.
  if (found === undefined || resolve(path) === parse(resolve(path)).root) return [];
  return [identityOf(found)];
}
