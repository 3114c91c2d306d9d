import { isObject, type JsonObject, objectAt } from '../../json/guards.ts';
import type { NpmRelease } from '../registry/npm-release.ts';

/** Fields of a lockfile entry that do not change with the version. They describe how the project uses the package. */
const KEPT = ['name', 'dev', 'optional', 'devOptional', 'peer', 'extraneous'];

/** Returns the entry for a new version in the `packages` of a version 2 or 3 lockfile. */
export function packageEntry(old: JsonObject, release: NpmRelease): JsonObject {
  const { fields } = release;
  const { dependencies, optionalDependencies, peerDependencies } = release;
  const lists = { dependencies, optionalDependencies, peerDependencies };
  return inOrder({
    ...Object.fromEntries(
      KEPT.filter((key) => Object.hasOwn(old, key)).map((key) => [key, old[key]]),
    ),
    ...archiveOf(old, release),
    ...fields,
    ...Object.fromEntries(Object.entries(lists).filter(([, list]) => Object.keys(list).length > 0)),
  });
}

/** Returns the entry for a new version in the tree of a version 1 or 2 lockfile. The nested entries stay the same. */
export function treeEntry(old: JsonObject, release: NpmRelease): JsonObject {
  const needs = { ...release.dependencies, ...release.optionalDependencies };
  // npm does not list peer dependencies here. If a package has no other dependencies, npm writes an empty list.
  const hasEdges = Object.keys({ ...needs, ...release.peerDependencies }).length > 0;
  const children = objectAt(old, 'dependencies');
  const requires = Object.fromEntries(
    Object.entries(needs).sort(([a], [b]) => a.localeCompare(b, 'en')),
  );
  return inOrder({
    ...Object.fromEntries(
      KEPT.filter((key) => Object.hasOwn(old, key)).map((key) => [key, old[key]]),
    ),
    ...archiveOf(old, release),
    ...(hasEdges && { requires }),
    ...(children !== undefined && { dependencies: children }),
  });
}

/**
 * Returns the version, the digest and the archive URL. Omits the URL if the old entry has none, because npm can be
 * configured to omit it.
 */
function archiveOf(old: JsonObject, { version, resolved, integrity }: NpmRelease): JsonObject {
  const hasAddress = Object.hasOwn(old, 'resolved');
  return { version, ...(hasAddress && { resolved }), integrity };
}

/** Keys that npm writes first, in this order. */
const FIRST = ['name', 'version', 'resolved', 'integrity', 'requires', 'packages', 'dependencies'];

/**
 * Returns an object with its members in npm's order. Plain values come before objects. Within each of these groups,
 * members are sorted by name.
 */
function inOrder(value: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(value).sort(
      ([a, left], [b, right]) =>
        Number(isObject(left)) - Number(isObject(right)) || compareKeys(a, b),
    ),
  );
}

function compareKeys(a: string, b: string): number {
  const left = FIRST.indexOf(a);
  const right = FIRST.indexOf(b);
  if (left === -1 && right === -1) return a.localeCompare(b, 'en');
  return left === -1 || right === -1 ? right - left : left - right;
}
