import { posix } from 'node:path';

/**
 * Maximum length of a path that is normalized, in characters. This is PATH_MAX on Linux. Node takes quadratic time to
 * normalize `../../…`, so a limit is needed.
 */
export const MAX_PATH_LENGTH = 4_096;

/**
 * Joins and normalizes parts like `posix.join`. A result that is too long is not normalized, because no file can have
 * such a path.
 */
export function joinedPath(...parts: readonly string[]): string {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  return length > MAX_PATH_LENGTH ? parts.join('/') : posix.join(...parts);
}

/**
 * Resolves `relative` in the folder that contains `path`. The result is always inside the source: at the root, `..` has
 * no effect.
 */
export function besidePath(path: string, relative: string): string {
  return joinedPath('/', posix.dirname(path), relative).slice(1);
}

/**
 * Resolves a path like `besidePath`. Returns undefined if the path leaves the source, as `../other` and `/other` do.
 */
export function insidePath(path: string, relative: string): string | undefined {
  const joined = joinedPath(posix.dirname(path), relative);
  const isOutside = /^(?:[\\/]|[A-Za-z]:)/.test(relative) || /^\.\.(?:\/|$)/.test(joined);
  return isOutside ? undefined : joined;
}

/**
 * True if the path contains a folder with exactly this name. For example, `node_modules` is not a folder in
 * `app_node_modules/a`.
 */
export function isInFolder(path: string, folder: string): boolean {
  return startOfFolder(path, folder) !== -1;
}

/**
 * Returns the index at which the outermost folder with the given name starts. Returns -1 if the path does not contain
 * such a folder.
 */
export function startOfFolder(path: string, folder: string): number {
  if (path.startsWith(`${folder}/`)) return 0;
  const slash = path.indexOf(`/${folder}/`);
  return slash === -1 ? -1 : slash + 1;
}

export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
