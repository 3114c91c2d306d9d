import { posix } from 'node:path';

/** The path of `relative` as seen from the folder of `path`; it may climb, but not out of the source. */
export function besidePath(path: string, relative: string): string {
  return posix.join('/', posix.dirname(path), relative).slice(1);
}

export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
