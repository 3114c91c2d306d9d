import { posix } from 'node:path';
import type { Location } from '../model/package.ts';

/** A finding or a package of the base, with its locations. */
interface Located {
  readonly locations: readonly Location[];
}

/**
 * Returns a function that returns true for findings and packages of the base in the folder of a file of the head that
 * could not be read. This file could still contain them, so such findings do not count as fixed, and such packages do
 * not count as removed.
 *
 * @param unread Paths of the files that could not be read.
 */
export function isNearUnread(unread: readonly string[]): (located: Located) => boolean {
  const folders = new Set(unread.map((path) => posix.dirname(path)));
  return ({ locations }) => locations.some(({ path }) => folders.has(posix.dirname(path)));
}
