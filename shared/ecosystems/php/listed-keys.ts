import { isObject, type JsonObject, stringAt } from '../../json/guards.ts';
import type { ParseContext } from '../ecosystem.ts';
import { readManifest } from './composer-manifest.ts';
import { listAt } from './composer-package.ts';

/**
 * Returns the keys of all entries in the given lists of a file. Returns an empty set if the file is missing or
 * unreadable. The format that parses the file reports an unreadable file.
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

/** Returns the key of an entry: its name in lowercase, because Composer ignores the case of names, and its version. */
export function keyOfEntry(entry: JsonObject): string {
  return `${stringAt(entry, 'name')?.toLowerCase()} ${stringAt(entry, 'version')}`;
}
