import { posix } from 'node:path';

/**
 * Maximum length of a path to normalize, in characters: PATH_MAX of Linux. Node needs quadratic time for `../../…`.
 */
export const MAX_PATH_LENGTH = 4_096;

/**
 * Joins and normalizes parts like `posix.join`. A path that is too long stays as it is, because no file can have it.
 */
export function joinedPath(...parts: readonly string[]): string {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  return length > MAX_PATH_LENGTH ? parts.join('/') : posix.join(...parts);
}

/** Resolves `relative` against the folder of `path`. The result never leaves the source. */
export function besidePath(path: string, relative: string): string {
  return joinedPath('/', posix.dirname(path), relative).slice(1);
}

/** Resolves the path like `besidePath`; undefined if it leaves the source, as `../other` and `/other` do. */
export function insidePath(path: string, relative: string): string | undefined {
  const joined = joinedPath(posix.dirname(path), relative);
  const isOutside = /^(?:[\\/]|[A-Za-z]:)/.test(relative) || /^\.\.(?:\/|$)/.test(joined);
  return isOutside ? undefined : joined;
}

/** True if the path contains a folder of exactly that name: `app_node_modules` is not `node_modules`. */
export function isInFolder(path: string, folder: string): boolean {
  return startOfFolder(path, folder) !== -1;
}

/** Returns where the outermost folder of that name begins in a path; -1 if it is missing. */
export function startOfFolder(path: string, folder: string): number {
  if (path.startsWith(`${folder}/`)) return 0;
  const slash = path.indexOf(`/${folder}/`);
  return slash === -1 ? -1 : slash + 1;
}

export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
