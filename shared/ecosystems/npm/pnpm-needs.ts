import { isObject, type JsonObject, objectAt, stringAt } from '../../json/guards.ts';
import type { Problem } from '../../model/inventory.ts';
import type { EcosystemFile } from '../ecosystem.ts';
import type { GraphRoots } from '../graph.ts';

/** What stands in a lockfile of pnpm for what needs what. */
export interface PnpmEdges {
  /** Keys of what each snapshot needs. */
  readonly needs: ReadonlyMap<string, readonly string[]>;
  readonly roots: GraphRoots;
  /** What is needed and has no entry: the lockfile was cut, or made by hand. */
  readonly problems: readonly Problem[];
}

/** Most of what is missing is named one by one. */
const MAX_NAMED = 10;

const RUNTIME_KINDS = ['dependencies', 'optionalDependencies'];

/** pnpm 11 locks itself and its plugins in a document of their own: they run where it is installed. */
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
  const problems = [...missing].slice(0, MAX_NAMED).map((key) => withoutEntry(file, key));
  return { needs, roots, problems };
}

/** Each project of a workspace, or, before there were any, the lockfile itself. */
function projectsOf(lockfile: JsonObject): readonly JsonObject[] {
  return Object.values(objectAt(lockfile, 'importers') ?? { '.': lockfile }).filter(isObject);
}

/** @param missing Takes what is needed and has no entry. */
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

/** A version alone, or, for an alias or what is not of the registry, the whole key. */
function keyFor(name: string, version: string, snapshots: JsonObject): string | undefined {
  const candidates = [`${name}@${version}`, `/${name}@${version}`, `/${name}/${version}`, version];
  return candidates.find((key) => Object.hasOwn(snapshots, key));
}

function withoutEntry({ path }: EcosystemFile, key: string): Problem {
  const message =
    `${key.slice(0, 120)} is needed and has no entry. ` +
    'Fix: write the lockfile again with `pnpm install --lockfile-only`';
  return { code: 'malformed', message, path };
}
