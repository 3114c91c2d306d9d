import { isInFolder, joinedPath, MAX_PATH_LENGTH } from '../paths.ts';
import { isNpmName } from './npm-name.ts';

/** The folder that packages are installed in. */
const INSTALL_FOLDER = 'node_modules';

/** npm nests as deep as the longest chain of conflicts; 100 is far beyond what was ever seen. */
export const MAX_NESTING = 100;

/** Most folders in the path of a package: three for each level, and those of a workspace. */
export const MAX_SEGMENTS = 4 * MAX_NESTING;

/** Whether a path is of something installed: below a folder of that name, not of one whose name only ends so. */
export function isInstalled(path: string): boolean {
  return isInFolder(path, INSTALL_FOLDER);
}

/** Where a lockfile says that something stands. */
export type InstallPath =
  /** A folder of the project, or one beside it. */
  | { readonly kind: 'folder' }
  /** Installed under `name`; `base` is the folder whose `node_modules` it is in, empty for the project's own. */
  | { readonly kind: 'package'; readonly name: string; readonly base: string }
  /** Nothing that npm writes: another program may take it for another path. */
  | { readonly kind: 'unknown' };

export function readInstallPath(path: string): InstallPath {
  const segments = path.split('/');
  const isShort = path.length <= MAX_PATH_LENGTH;
  const isPlain = path === '' || (joinedPath(path) === path && !/^\/|\/$|\\/.test(path));
  if (!isShort || !isPlain || path === '.' || segments.length > MAX_SEGMENTS)
    return { kind: 'unknown' };
  const at = segments.lastIndexOf(INSTALL_FOLDER);
  if (at === -1) return { kind: 'folder' };
  const name = segments.slice(at + 1).join('/');
  if (!isNpmName(name) || segments.filter((one) => one === INSTALL_FOLDER).length > MAX_NESTING) {
    return { kind: 'unknown' };
  }
  return { kind: 'package', name, base: segments.slice(0, at).join('/') };
}

/** Where a package is found under a name. */
export interface Found {
  /** The folder, or the package, that sees it under that name: it and all below it. */
  readonly base: string;
  readonly name: string;
  /** What the lockfile calls it. */
  readonly key: string;
}

/** The key of what is seen from a path under a name. */
export type Resolver = (from: string) => (name: string) => string | undefined;

/**
 * Finds what is seen from a path as Node does: from the path itself, then from each folder above it. Only those that
 * have something are looked into, so that deep paths cost no more than what stands in them.
 */
export function resolverOf(all: Iterable<Found>): Resolver {
  const folders = new Map<string, Map<string, string>>();
  for (const { base, name, key } of all) {
    const inside = folders.get(base) ?? new Map<string, string>();
    folders.set(base, inside.set(name, key));
  }
  return (from) => {
    const seen = foldersAbove(from).flatMap((folder) => folders.get(folder) ?? []);
    return (name) => seen.find((inside) => inside.has(name))?.get(name);
  };
}

/** The packages of those paths. */
export function installedAt(paths: Iterable<string>): readonly Found[] {
  return [...paths].flatMap((key) => {
    const path = readInstallPath(key);
    return path.kind === 'package' ? [{ base: path.base, name: path.name, key }] : [];
  });
}

/** A path and each folder above it, the nearest first; the project's own is empty. */
function foldersAbove(path: string): readonly string[] {
  const folders: string[] = [];
  for (let at = path.length; at > 0; at = path.lastIndexOf('/', at - 1)) {
    folders.push(path.slice(0, at));
  }
  return [...folders, ''];
}
