import { isObject, type JsonObject, stringAt } from '../../json/guards.ts';
import type { ParseContext } from '../ecosystem.ts';
import { readManifest } from './composer-manifest.ts';
import { listAt } from './composer-package.ts';

/**
 * Returns the keys of all entries in the lists of a file. An unreadable file has no keys, and its own format reports
 * it.
 *
 * @param lists Names of the lists, such as `packages-dev`.
 */
export function listedKeys(
  path: string,
  lists: readonly string[],
  context: ParseContext,
): ReadonlySet<string> {
  const document = readManifest(path, context) ?? {};
  const entries = lists.flatMap((list) => listAt(document, list)).filter(isObject);
  return new Set(entries.map(keyOfEntry));
}

/** Returns the name, in the form that Composer compares, and the version of an entry. */
export function keyOfEntry(entry: JsonObject): string {
  return `${stringAt(entry, 'name')?.toLowerCase()} ${stringAt(entry, 'version')}`;
}
