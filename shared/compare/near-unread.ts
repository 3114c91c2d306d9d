import { posix } from 'node:path';
import type { Location } from '../model/package.ts';

/** A finding or a package in the base, with its locations. */
interface Located {
  readonly locations: readonly Location[];
}

/**
 * Returns a function that tests whether a finding or a package in the base is in the same folder as an unread file in
 * the head. The unread file could still contain this finding or package. Therefore, it must not count as fixed or
 * removed.
 *
 * @param unread Paths to the files in the head that could not be read.
 */
export function isNearUnread(unread: readonly string[]): (located: Located) => boolean {
  const folders = new Set(unread.map((path) => posix.dirname(path)));
  return ({ locations }) => locations.some(({ path }) => folders.has(posix.dirname(path)));
}
