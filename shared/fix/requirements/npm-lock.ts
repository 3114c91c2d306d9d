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
  const installed = installedAt(entries.keys());
  const resolve = resolverOf(installed);
  // A package can be installed under another name.
  const wanted = installed.filter(({ key }) => isWanted(entries.get(key)?.name ?? ''));
  const names = new Set(wanted.map(({ name }) => name));
  for (const [key, entry] of entries) {
    const needs = entry.needs(entry.isFolder ? undefined : names);
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
