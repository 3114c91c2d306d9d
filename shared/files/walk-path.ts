import { type BigIntStats, lstatSync, readlinkSync, statSync } from 'node:fs';
import { isAbsolute, join, parse, resolve, sep } from 'node:path';

/** Absolute paths of folders that may hold the symbolic links of strangers; each itself may be reached by one. */
export type GuardedFolders = readonly string[];

/** Links followed outside of guarded folders, as many as Linux follows. */
const MAX_LINKS = 40;

/** Where a walk along a path ended. */
export interface WalkEnd {
  /** `link` in a guarded folder, where none is followed; `file` for what is no folder; `missing` for what is not there. */
  readonly kind: 'folder' | 'file' | 'link' | 'missing';
  /** Its real path. */
  readonly path: string;
}

/**
 * Walks along a path as the system does, but through no symbolic link in a guarded folder.
 *
 * @param find What is at a path; undefined ends the walk.
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
  /** From the root down to where the walk has come: real folders, no links. */
  walked: [Folder, ...Folder[]];
  /** Names that are still to be walked. */
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

/** Without the root, and without segments that lead nowhere. `..` stays: it means another folder behind a link. */
function segmentsOf(path: string): string[] {
  const { root } = parse(path);
  const separator = sep === '/' ? '/' : /[\\/]/;
  return path
    .slice(root.length)
    .split(separator)
    .filter((name) => name !== '' && name !== '.');
}

/** By device and number: a disk that ignores case has several names for one folder. */
function identityOf({ dev, ino }: BigIntStats): string {
  return `${dev}:${ino}`;
}

/** A folder that is not there guards nothing yet: what is made in it has no links. */
function identityOfGuard(path: string): readonly string[] {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  // The root of the disk is no place that strangers fill.
  if (found === undefined || resolve(path) === parse(resolve(path)).root) return [];
  return [identityOf(found)];
}
