import type { Fix } from '../model/fix.ts';

/** Returns the same key for the same change in several projects of a repository. */
export function changeKey({ kind, title, path, fixes, stays }: Fix): string {
  const change = path === undefined ? title : title.replaceAll(path, '');
  return JSON.stringify([kind, change, fixes, stays]);
}
