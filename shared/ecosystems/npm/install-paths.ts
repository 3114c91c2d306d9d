import { isInFolder, joinedPath, MAX_PATH_LENGTH } from '../paths.ts';
import { isNpmName } from './npm-name.ts';

/** Name of the folder in which packages are installed. */
const INSTALL_FOLDER = 'node_modules';

/** Path prefix of packages that are installed at the top level of the project. */
const IN_ROOT = `${INSTALL_FOLDER}/`;

/**
 * Maximum depth of nested installs. Each conflict in a chain of dependencies needs one level. Actual chains have far
 * fewer than 100 conflicts.
 */
export const MAX_NESTING = 100;

/**
 * Maximum number of segments in a package path. Each level of nesting adds up to three segments, and a workspace path
 * needs a few more.
 */
export const MAX_SEGMENTS = 4 * MAX_NESTING;

/**
 * True for a path below an install folder. A folder whose name only ends in `node_modules` is not an install folder.
 */
export function isInstalled(path: string): boolean {
  return isInFolder(path, INSTALL_FOLDER);
}

/** Location of a lockfile entry. */
export type InstallPath =
  /** A folder in the project, or a folder next to the project. */
  | { readonly kind: 'folder' }
  /**
   * A package that is installed under `name`. `base` is the folder whose `node_modules` contains the package, or an
   * empty string for the project root.
   */
  | { readonly kind: 'package'; readonly name: string; readonly base: string }
  /** A path that npm never writes. Programs could resolve it in different ways. */
  | { readonly kind: 'unknown' };

/** Matches a normalized path in which no segment starts with a dot. Most paths match, and the test is fast. */
const SIMPLE = /^[^./\\][^/\\]*(?:\/[^./\\][^/\\]*)*$/;

export function readInstallPath(path: string): InstallPath {
  return rootPackage(path) ?? readSegments(path);
}

/**
 * Parses a path such as `node_modules/@scope/name`. Returns undefined for any other path. Most packages have such a
 * path, and this check is faster than splitting the path into segments.
 */
function rootPackage(path: string): InstallPath | undefined {
  if (path.lastIndexOf(IN_ROOT) !== 0 || path.endsWith(INSTALL_FOLDER)) return undefined;
  const name = path.slice(IN_ROOT.length);
  return isNpmName(name) ? { kind: 'package', name, base: '' } : undefined;
}

function readSegments(path: string): InstallPath {
  if (path.length > MAX_PATH_LENGTH || !isPlain(path) || isTooDeep(path))
    return { kind: 'unknown' };
  const at = `/${path}/`.lastIndexOf(`/${INSTALL_FOLDER}/`);
  if (at === -1) return { kind: 'folder' };
  const name = path.slice(at + IN_ROOT.length);
  return isNpmName(name)
    ? { kind: 'package', name, base: path.slice(0, Math.max(at - 1, 0)) }
    : { kind: 'unknown' };
}

function isTooDeep(path: string): boolean {
  if (path.length < MAX_SEGMENTS) return false;
  const segments = path.split('/');
  const levels = segments.filter((one) => one === INSTALL_FOLDER).length;
  return segments.length > MAX_SEGMENTS || levels > MAX_NESTING;
}

function isPlain(path: string): boolean {
  if (path === '' || SIMPLE.test(path)) return true;
  return path !== '.' && joinedPath(path) === path && !/^\/|\/$|\\/.test(path);
}

/** Location of a package that is installed under a name. */
export interface Found {
  /** Path of a folder or package. Code at this path and below it can load the package by name. */
  readonly base: string;
  readonly name: string;
  /** Key of the package in the lockfile. */
  readonly key: string;
}

/**
 * A function that takes the path of some code, and returns a lookup. The lookup returns the key of the package that
 * this code loads by a name.
 */
export type Resolver = (from: string) => (name: string) => string | undefined;

/**
 * Returns a resolver that looks up names as Node does: first in the folder at the path itself, then in each parent
 * folder. Only folders with packages are visited, so the cost does not grow with the depth of the path.
 */
export function resolverOf(all: Iterable<Found>): Resolver {
  const folders = new Map<string, Map<string, string>>();
  for (const { base, name, key } of all) {
    const inside = folders.get(base) ?? new Map<string, string>();
    folders.set(base, inside.set(name, key));
  }
  return (from) => {
    let seen: readonly ReadonlyMap<string, string>[] | undefined;
    return (name) => {
      seen ??= mapsAbove(from, folders);
      return seen.find((inside) => inside.has(name))?.get(name);
    };
  };
}

/** Returns the packages among the paths, each with its name and its base folder. */
export function installedAt(paths: Iterable<string>): readonly Found[] {
  return foundIn([...paths].map((key) => [key, readInstallPath(key)]));
}

/** The location of each lockfile entry. `resolve` finds the entry that a dependency of another entry leads to. */
export interface InstallTree {
  readonly locations: ReadonlyMap<string, InstallPath>;
  readonly resolve: Resolver;
}

/**
 * Returns the install tree for the given lockfile keys. Parses each key only once, because several steps need the
 * locations.
 */
export function installTree(keys: Iterable<string>): InstallTree {
  const locations = new Map([...keys].map((key) => [key, readInstallPath(key)]));
  return { locations, resolve: resolverOf(foundIn(locations)) };
}

function foundIn(locations: Iterable<readonly [string, InstallPath]>): readonly Found[] {
  return [...locations].flatMap(([key, path]) =>
    path.kind === 'package' ? [{ base: path.base, name: path.name, key }] : [],
  );
}

/**
 * Returns the maps in `folders` for a path and its parent folders, nearest first. The project root has an empty key.
 */
function mapsAbove<T>(path: string, folders: ReadonlyMap<string, T>): readonly T[] {
  const found: T[] = [];
  for (let at = path.length; at > 0; at = path.lastIndexOf('/', at - 1)) {
    const inside = folders.get(path.slice(0, at));
    if (inside !== undefined) found.push(inside);
  }
  const inRoot = folders.get('');
  return inRoot === undefined ? found : [...found, inRoot];
}
