import { posix } from 'node:path';
import type { Location } from '../model/package.ts';

/** A finding or a package of the base. */
interface Located {
  readonly locations: readonly Location[];
}

/**
 * Returns a function that recognizes findings and packages of the base that are in the same folder as an unread file of
 * the head. Such findings do not count as fixed, and such packages do not count as removed, because the unread file
 * could contain them.
 *
 * @param unread Paths of the files that could not be read.
 */
export function isNearUnread(unread: readonly string[]): (located: Located) => boolean {
  const folders = new Set(unread.map((path) => posix.dirname(path)));
  return ({ locations }) => locations.some(({ path }) => folders.has(posix.dirname(path)));
}
