import { installedAt, resolverOf } from '../../ecosystems/npm/install-paths.ts';
import { plainRange } from '../../ecosystems/npm/npm-range.ts';
import { isObject, type JsonObject, objectAt } from '../../json/guards.ts';
import { parseJson } from '../../json/parse-json.ts';
import { isWithin } from '../../versions/version-range.ts';
import { type NpmEntry, npmEntries } from '../requirements/npm-entries.ts';

/** A parsed npm lockfile. If it is written again, only edited parts differ. */
export interface NpmLockfile {
  readonly value: JsonObject;
  readonly entries: ReadonlyMap<string, NpmEntry>;
  /** Returns the key of the entry that a package finds if it requires `name`. `key` is the key of this package. */
  resolve(key: string, name: string): string | undefined;
}

/** Whitespace that npm uses in a lockfile. npm copies the indentation of the package.json. */
interface Format {
  readonly indent: string;
  readonly lineEnd: string;
  readonly end: string;
}

/**
 * Parses a lockfile. Returns undefined if its formatting differs from npm's, because an edit would change the
 * formatting.
 */
export function readNpmLockfile(
  text: string,
  manifest: JsonObject | undefined,
): NpmLockfile | undefined {
  const value = parseJson(text, 'package-lock.json');
  if (!isObject(value) || writeNpmLockfile(value, text) !== text) return undefined;
  const entries = npmEntries(value, manifest);
  const resolver = resolverOf(installedAt(entries.keys()));
  return { value, entries, resolve: (key, name) => resolver(key)(name) };
}

/** Returns the text of a lockfile, with the formatting of its previous text. */
export function writeNpmLockfile(value: JsonObject, previous: string): string {
  const { indent, lineEnd, end } = formatOf(previous);
  const text = JSON.stringify(value, null, indent);
  return `${lineEnd === '\n' ? text : text.replaceAll('\n', lineEnd)}${end}`;
}

function formatOf(text: string): Format {
  const [, lineEnd = '\n', indent = ''] = /^\{(\r?\n)([ \t]*)/.exec(text) ?? [];
  return { indent, lineEnd, end: /\s*$/.exec(text.slice(-4))?.[0] ?? '' };
}

/** Returns the keys of all entries that the project, its workspaces and linked folders need, directly or indirectly. */
export function reachedKeys({ entries, resolve }: NpmLockfile): ReadonlySet<string> {
  const reached = new Set([...entries].filter(([, { isFolder }]) => isFolder).map(([key]) => key));
  for (const key of reached) {
    for (const [name] of entries.get(key)?.needs() ?? []) {
      const found = resolve(key, name);
      if (found !== undefined) reached.add(found);
    }
  }
  return reached;
}

/** Returns the ranges that other entries request for an entry. `by` is the key of the entry with the request. */
export function requestsFor(
  wanted: string,
  { entries, resolve }: NpmLockfile,
): readonly { readonly by: string; readonly range: string }[] {
  const name = wanted.slice(wanted.lastIndexOf('node_modules/') + 'node_modules/'.length);
  return [...entries].flatMap(([by, { needs }]) =>
    needs()
      .filter(([need]) => need === name && resolve(by, need) === wanted)
      .map(([, range]) => ({ by, range })),
  );
}

/** True if the version of an entry is in a range. */
export function satisfies(entry: NpmEntry | undefined, range: string): boolean {
  return entry !== undefined && isWithin('npm', entry.version, plainRange(range)) === true;
}

/**
 * Returns the JSON path to an entry in the tree of a version 1 or 2 lockfile. Returns undefined for an entry below a
 * workspace, because the tree has a different structure for workspaces.
 */
export function treePath(key: string): readonly string[] | undefined {
  if (!key.startsWith('node_modules/')) return undefined;
  const names = key.split(/(?:^|\/)node_modules\//).slice(1);
  return names.flatMap((name) => ['dependencies', name]);
}

/** Returns the object at a JSON path. Returns undefined if there is no object. */
export function memberAt(value: JsonObject, path: readonly string[]): JsonObject | undefined {
  return path.reduce<JsonObject | undefined>(
    (inside, key) => inside && objectAt(inside, key),
    value,
  );
}

/**
 * Returns a copy of an object with a new member at a JSON path. If the new member is undefined, the old one is removed.
 * If the path does not exist, returns the object itself.
 */
export function withMember(
  value: JsonObject,
  [first = '', ...rest]: readonly string[],
  member: JsonObject | undefined,
): JsonObject {
  const inner = objectAt(value, first);
  if (inner === undefined) return value;
  const next = rest.length === 0 ? member : withMember(inner, rest, member);
  const members = Object.entries(value).flatMap(([key, old]): [string, unknown][] => {
    if (key !== first) return [[key, old]];
    return next === undefined ? [] : [[key, next]];
  });
  return Object.fromEntries(members);
}
