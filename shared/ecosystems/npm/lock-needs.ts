/** Lists the dependencies that the entries in `packages` of a package-lock.json request. */
import { type JsonObject, objectAt } from '../../json/guards.ts';
import type { InstallTree } from './install-paths.ts';

/** Types of dependencies in an entry. npm installs development dependencies only for the project and its workspaces. */
const KINDS = [
  'dependencies',
  'optionalDependencies',
  'peerDependencies',
  'devDependencies',
] as const;

/** A dependency of one entry. */
export interface LockNeed {
  readonly kind: (typeof KINDS)[number];
  readonly name: string;
  /** The requested range, which is a string in valid lockfiles. */
  readonly range: unknown;
  /** Key of the entry that npm finds by the name. */
  readonly found: string | undefined;
}

/** The dependencies of each entry, by key. */
export type LockNeeds = ReadonlyMap<string, readonly LockNeed[]>;

const NONE: readonly LockNeed[] = [];

/**
 * Finds the entry of each dependency. This happens only once, because edges, scopes and missing entries are all based
 * on it.
 */
export function lockNeeds(packages: JsonObject, tree: InstallTree): LockNeeds {
  return new Map(Object.keys(packages).map((key) => [key, needsOf(packages, key, tree)]));
}

function needsOf(packages: JsonObject, key: string, tree: InstallTree): readonly LockNeed[] {
  const value = objectAt(packages, key);
  const stated = value === undefined ? [] : KINDS.filter((kind) => value[kind] !== undefined);
  if (value === undefined || stated.length === 0) return NONE;
  const find = tree.resolve(key);
  const needs: LockNeed[] = [];
  for (const kind of stated) {
    for (const [name, range] of Object.entries(objectAt(value, kind) ?? {})) {
      needs.push({ kind, name, range, found: find(name) });
    }
  }
  return needs;
}
