import { isObject, type JsonObject, objectAt, stringAt } from '../json/guards.ts';
import type { VulnerableImport } from '../model/advisory.ts';

/**
 * Maximum lengths of the package list and of each function list. In the database, the longest package list has about
 * 100 entries, and the longest function list has about 300.
 */
const MAX_IMPORTS = 10_000;
const MAX_SYMBOLS = 10_000;

/**
 * Returns the vulnerable packages in a Go advisory. Returns undefined if any part of the list is missing or
 * malformed, because an incomplete list would omit vulnerable packages.
 *
 * @see https://go.dev/doc/security/vuln/database `ecosystem_specific`
 */
export function importsOf(affected: JsonObject): readonly VulnerableImport[] | undefined {
  const list = objectAt(affected, 'ecosystem_specific')?.['imports'];
  if (!Array.isArray(list) || list.length === 0 || list.length > MAX_IMPORTS) return undefined;
  const imports = list.map(importOf).filter((one) => one !== undefined);
  return imports.length === list.length ? imports : undefined;
}

function importOf(value: unknown): VulnerableImport | undefined {
  if (!isObject(value)) return undefined;
  const path = stringAt(value, 'path') ?? '';
  const [symbols, os, architectures] = ['symbols', 'goos', 'goarch'].map((key) =>
    texts(value, key),
  );
  if (path === '' || !symbols || !os || !architectures) return undefined;
  return { path, symbols, os, architectures };
}

/**
 * Returns the strings in a member of an object. Returns an empty list if the member is missing, or undefined if it is
 * not a list of strings.
 */
function texts(value: JsonObject, key: string): readonly string[] | undefined {
  const list = value[key] ?? [];
  if (!Array.isArray(list) || list.length > MAX_SYMBOLS) return undefined;
  const found = list.filter((item) => typeof item === 'string' && item !== '');
  return found.length === list.length ? found : undefined;
}
