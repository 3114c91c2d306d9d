import { MAX_NESTING } from '../../ecosystems/npm/install-paths.ts';
import { DEPENDENCY_KINDS, MANIFEST } from '../../ecosystems/npm/manifest.ts';
import { isObject, type JsonObject, objectAt, stringAt } from '../../json/guards.ts';

/** An entry in an npm lockfile, with the ranges of its dependencies. */
export interface NpmEntry {
  readonly name: string;
  readonly version: string;
  /** True if the entry is the project, a workspace, or a linked folder. */
  readonly isFolder: boolean;
  readonly needs: Needs;
}

/**
 * Returns the names and ranges of an entry's dependencies.
 *
 * @param wanted Names to return. By default, all names are returned.
 */
type Needs = (wanted?: ReadonlySet<string>) => readonly (readonly [string, string])[];

/**
 * Types of dependencies that npm installs for any package. For the project itself and its workspaces, npm also installs
 * development dependencies.
 */
const INSTALLED_KINDS = ['dependencies', 'optionalDependencies', 'peerDependencies'] as const;

/**
 * Returns the entries in a lockfile by install path, such as `node_modules/a`. lockfileVersion 1 has a tree of entries,
 * from which the paths are derived.
 *
 * @param manifest The project's package.json, which a lockfile with lockfileVersion 1 does not contain.
 */
export function npmEntries(
  lockfile: JsonObject,
  manifest: JsonObject | undefined,
): ReadonlyMap<string, NpmEntry> {
  const packages = objectAt(lockfile, 'packages');
  if (packages !== undefined) return new Map(Object.entries(packages).flatMap(entryOf));
  const entries = new Map<string, NpmEntry>();
  if (manifest !== undefined) entries.set('', folderEntry(manifest));
  addChildren(entries, '', objectAt(lockfile, 'dependencies') ?? {}, 0);
  return entries;
}

function entryOf([key, value]: readonly [string, unknown]): readonly [string, NpmEntry][] {
  if (!isObject(value) || value['link'] === true) return [];
  const at = key.lastIndexOf('node_modules/');
  if (at === -1) return [[key, folderEntry(value)]];
  const name = stringAt(value, 'name') ?? key.slice(at + 'node_modules/'.length);
  const version = stringAt(value, 'version') ?? '';
  return [[key, { name, version, isFolder: false, needs: rangesIn(value, INSTALLED_KINDS) }]];
}

function folderEntry(value: JsonObject): NpmEntry {
  return {
    name: stringAt(value, 'name') ?? MANIFEST,
    version: stringAt(value, 'version') ?? '',
    isFolder: true,
    needs: rangesIn(value, DEPENDENCY_KINDS),
  };
}

function addChildren(
  entries: Map<string, NpmEntry>,
  base: string,
  children: JsonObject,
  depth: number,
): void {
  if (depth > MAX_NESTING) return;
  for (const [name, value] of Object.entries(children)) {
    if (!isObject(value)) continue;
    const key = `${base === '' ? '' : `${base}/`}node_modules/${name}`;
    const version = stringAt(value, 'version') ?? '';
    const needs = rangesIn(value, ['requires']);
    entries.set(key, { name, version, isFolder: false, needs });
    addChildren(entries, key, objectAt(value, 'dependencies') ?? {}, depth + 1);
  }
}

function rangesIn(value: JsonObject, kinds: readonly string[]): Needs {
  return (wanted) => {
    const found: [string, string][] = [];
    for (const kind of kinds) {
      const ranges = objectAt(value, kind) ?? {};
      for (const [name, range] of Object.entries(ranges)) {
        if (typeof range === 'string' && wanted?.has(name) !== false) found.push([name, range]);
      }
    }
    return found;
  };
}
