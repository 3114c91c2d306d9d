/**
 * Finds and makes folders to write to. A pull request can bring a symbolic link under any name: a file written
 * through it would overwrite a program, or the files of another project.
 */

import { type BigIntStats, lstatSync, mkdirSync, readlinkSync, statSync } from 'node:fs';
import { isAbsolute, join, parse, resolve, sep } from 'node:path';
import { errorCode } from '../errors/error-code.ts';
import { UserError } from '../errors/errors.ts';

/** Absolute paths of folders below which nothing is written through a symbolic link; each itself may be reached by one. */
export type GuardedFolders = readonly string[];

/** Links followed outside of guarded folders, as many as Linux follows. */
const MAX_LINKS = 40;

/**
 * Makes a folder and those above it, as far as they are missing.
 *
 * @returns Its real path.
 * @throws {UserError} `input-invalid` for a symbolic link in a guarded folder; `ENOTDIR` for a file in the way.
 */
export function makeFolder(folder: string, guarded: GuardedFolders): string {
  const path = resolve(folder);
  const guards = new Set(guarded.flatMap(identityOfGuard));
  const walk: Walk = { guards, walked: [rootOf(path, guards)], todo: segmentsOf(path), links: 0 };
  while (walk.todo.length > 0) step(walk);
  return hereIn(walk).path;
}

/** Makes one folder whose parent is there; false when something of that name is there already. */
export function claimFolder(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

export function linkInTheWay(path: string): UserError {
  return new UserError(
    'input-invalid',
    `${path} is a symbolic link, and nothing is written through it.`,
    'Remove the link, or name another folder.',
  );
}

interface Folder {
  readonly path: string;
  readonly isGuarded: boolean;
}

interface Walk {
  readonly guards: ReadonlySet<string>;
  /** From the root down to where the walk has come: real folders, no links. */
  walked: [Folder, ...Folder[]];
  /** Names that are still to be walked. */
  readonly todo: string[];
  links: number;
}

function hereIn({ walked }: Walk): Folder {
  return walked.at(-1) ?? walked[0];
}

function step(walk: Walk): void {
  const name = walk.todo.shift() ?? '';
  if (name === '..') {
    if (walk.walked.length > 1) walk.walked.pop();
    return;
  }
  const here = hereIn(walk);
  const path = join(here.path, name);
  const found = foundOrMade(path);
  if (found.isSymbolicLink()) {
    follow(path, here, walk);
    return;
  }
  if (!found.isDirectory()) throw fileInTheWay(path);
  const isGuarded = here.isGuarded || walk.guards.has(identityOf(found));
  walk.walked.push({ path, isGuarded });
}

function follow(link: string, here: Folder, walk: Walk): void {
  walk.links += 1;
  if (here.isGuarded || walk.links > MAX_LINKS) throw linkInTheWay(link);
  const target = readlinkSync(link);
  if (isAbsolute(target)) walk.walked = [rootOf(target, walk.guards)];
  walk.todo.unshift(...segmentsOf(target));
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

function foundOrMade(path: string): BigIntStats {
  const options = { bigint: true, throwIfNoEntry: false } as const;
  const found = lstatSync(path, options);
  if (found !== undefined) return found;
  claimFolder(path);
  return lstatSync(path, { bigint: true });
}

/** As the system would say it, so that a cache which cannot be written is treated as any other. */
function fileInTheWay(path: string): Error {
  const message = `ENOTDIR: not a directory, '${path}'`;
  return Object.assign(new Error(message), { code: 'ENOTDIR', syscall: 'mkdir', path });
}
