import { posix } from 'node:path';

/** Longest path that is made plain, in characters: Linux's own PATH_MAX. Node takes time by the square for `../../…`. */
export const MAX_PATH_LENGTH = 4_096;

/** The plain path of parts behind one another, as `posix.join` gives it. One that is too long stays as it is: no file has it. */
export function joinedPath(...parts: readonly string[]): string {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  return length > MAX_PATH_LENGTH ? parts.join('/') : posix.join(...parts);
}

/** The path of `relative` as seen from the folder of `path`; it may climb, but not out of the source. */
export function besidePath(path: string, relative: string): string {
  return joinedPath('/', posix.dirname(path), relative).slice(1);
}

/** The same, but undefined where it leads out of the source, as `../other` and `/other` do. */
export function insidePath(path: string, relative: string): string | undefined {
  const joined = joinedPath(posix.dirname(path), relative);
  const isOutside = /^(?:[\\/]|[A-Za-z]:)/.test(relative) || /^\.\.(?:\/|$)/.test(joined);
  return isOutside ? undefined : joined;
}

/** Whether a folder of that name is on the way to a path: `app_node_modules` is not `node_modules`. */
export function isInFolder(path: string, folder: string): boolean {
  return startOfFolder(path, folder) !== -1;
}

/** Where the outermost folder of that name begins on the way to a path; -1 when there is none. */
export function startOfFolder(path: string, folder: string): number {
  if (path.startsWith(`${folder}/`)) return 0;
  const slash = path.indexOf(`/${folder}/`);
  return slash === -1 ? -1 : slash + 1;
}

export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
