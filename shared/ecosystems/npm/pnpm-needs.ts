import { isObject, type JsonObject, objectAt, stringAt } from '../../json/guards.ts';
import type { Problem } from '../../model/inventory.ts';
import type { EcosystemFile } from '../ecosystem.ts';
import type { GraphRoots } from '../graph.ts';
import { withoutEntries } from '../unread.ts';

/** Dependency edges of a pnpm lockfile. */
export interface PnpmEdges {
  /** For the key of each snapshot, the keys of the packages that it needs. */
  readonly needs: ReadonlyMap<string, readonly string[]>;
  readonly roots: GraphRoots;
  /** Problems for dependencies without an entry. A lockfile with such a problem was truncated or edited by hand. */
  readonly problems: readonly Problem[];
}

const FIX = 'regenerate the lockfile with `pnpm install --lockfile-only`';

const RUNTIME_KINDS = ['dependencies', 'optionalDependencies'];

/**
 * Types of dependencies that are used only for development. pnpm 11 locks itself and its plugins in a separate
 * document. These packages run only during an install.
 */
const DEVELOPMENT_KINDS = ['devDependencies', 'packageManagerDependencies', 'configDependencies'];

export function pnpmEdges(
  file: EcosystemFile,
  lockfile: JsonObject,
  snapshots: JsonObject,
): PnpmEdges {
  const missing = new Set<string>();
  const keysOf = (holder: JsonObject, kinds: readonly string[]) =>
    kinds.flatMap((kind) => keysIn(objectAt(holder, kind) ?? {}, snapshots, missing));
  const needs = new Map<string, readonly string[]>();
  for (const key of Object.keys(snapshots)) {
    needs.set(key, keysOf(objectAt(snapshots, key) ?? {}, RUNTIME_KINDS));
  }
  const projects = projectsOf(lockfile);
  const roots = {
    runtime: projects.flatMap((project) => keysOf(project, RUNTIME_KINDS)),
    development: projects.flatMap((project) => keysOf(project, DEVELOPMENT_KINDS)),
  };
  const unmet = [...missing].map((needed) => ({ needed }));
  const problems = withoutEntries(file, unmet, FIX);
  return { needs, roots, problems };
}

/**
 * Returns the entries of `importers`, one for each project of a workspace. For a lockfile without `importers`, returns
 * the lockfile itself.
 */
function projectsOf(lockfile: JsonObject): readonly JsonObject[] {
  return Object.values(objectAt(lockfile, 'importers') ?? { '.': lockfile }).filter(isObject);
}

/**
 * Returns the snapshot keys of the dependencies, except linked folders.
 *
 * @param missing Receives the dependencies without an entry.
 */
function keysIn(
  dependencies: JsonObject,
  snapshots: JsonObject,
  missing: Set<string>,
): readonly string[] {
  return Object.entries(dependencies).flatMap(([name, value]) => {
    const version = isObject(value) ? stringAt(value, 'version') : value;
    if (typeof version !== 'string' || version.startsWith('link:')) return [];
    const key = keyFor(name, version, snapshots);
    if (key === undefined) missing.add(`${name}@${version}`);
    return key ?? [];
  });
}

/**
 * Returns the snapshot key of a dependency. For an alias or a package that is not from the registry, the version is the
 * full key.
 */
function keyFor(name: string, version: string, snapshots: JsonObject): string | undefined {
  const candidates = [`${name}@${version}`, `/${name}@${version}`, `/${name}/${version}`, version];
  return candidates.find((key) => Object.hasOwn(snapshots, key));
}
