import { installedAt, resolverOf } from '../../ecosystems/npm/install-paths.ts';
import { plainRange } from '../../ecosystems/npm/npm-range.ts';
import type { JsonObject } from '../../json/guards.ts';
import { type NpmEntry, npmEntries } from './npm-entries.ts';
import { gatherRequirements, type Requirement, type Requirements } from './requirement.ts';

/** Returns true if a package with this name has findings. */
export type IsWanted = (name: string) => boolean;

/**
 * Returns the ranges in a package-lock.json or npm-shrinkwrap.json, lockfileVersion 1 to 3.
 *
 * @param isWanted Selects the packages for which requests by other packages are returned. Requests by the project and
 * its workspaces are always returned.
 */
export function npmRequirements(
  lockfile: JsonObject,
  manifest: JsonObject | undefined,
  isWanted: IsWanted = () => true,
): Requirements {
  return gatherRequirements(requirementsIn(npmEntries(lockfile, manifest), isWanted));
}

function* requirementsIn(
  entries: ReadonlyMap<string, NpmEntry>,
  isWanted: IsWanted,
): Generator<readonly [string, Requirement]> {
  const { requested, wanted } = namesIn(entries, isWanted);
  const names = new Set([...requested, ...wanted]);
  const keys = [...entries.keys()].filter((key) => names.has(installName(key)));
  const resolve = resolverOf(installedAt(keys));
  for (const [key, entry] of entries) {
    const needs = entry.needs(entry.isFolder ? undefined : wanted);
    if (needs.length === 0) continue;
    const find = resolve(key);
    for (const [name, range] of needs) {
      const found = entries.get(find(name) ?? '');
      if (found === undefined || found.isFolder) continue;
      const dependent = entry.isFolder
        ? { by: undefined, folder: key }
        : { by: `${entry.name}@${entry.version}` };
      yield [`${found.name}@${found.version}`, { ...dependent, range: plainRange(range) }];
    }
  }
}

/**
 * Returns two sets of names: those that the project and its workspaces request, and those under which the wanted
 * packages are installed. Both can contain aliases.
 */
function namesIn(entries: ReadonlyMap<string, NpmEntry>, isWanted: IsWanted) {
  const requested = new Set<string>();
  const wanted = new Set<string>();
  for (const [key, entry] of entries) {
    if (!entry.isFolder) {
      if (isWanted(entry.name)) wanted.add(installName(key));
      continue;
    }
    for (const [name] of entry.needs()) requested.add(name);
  }
  return { requested, wanted };
}

function installName(key: string): string {
  const mark = 'node_modules/';
  const at = key.lastIndexOf(mark);
  return at === -1 ? '' : key.slice(at + mark.length);
}
