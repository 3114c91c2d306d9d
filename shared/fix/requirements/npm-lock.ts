import { installedAt, resolverOf } from '../../ecosystems/npm/install-paths.ts';
import { plainRange } from '../../ecosystems/npm/npm-range.ts';
import type { JsonObject } from '../../json/guards.ts';
import { type NpmEntry, npmEntries } from './npm-entries.ts';
import { gatherRequirements, type Requirement, type Requirements } from './requirement.ts';

/** Reads the ranges in package-lock.json and npm-shrinkwrap.json, lockfileVersion 1 to 3. */
export function npmRequirements(
  lockfile: JsonObject,
  manifest: JsonObject | undefined,
): Requirements {
  return gatherRequirements(requirementsIn(npmEntries(lockfile, manifest)));
}

function* requirementsIn(
  entries: ReadonlyMap<string, NpmEntry>,
): Generator<readonly [string, Requirement]> {
  const resolve = resolverOf(installedAt(entries.keys()));
  for (const [key, entry] of entries) {
    const find = resolve(key);
    for (const [name, range] of entry.needs) {
      const found = entries.get(find(name) ?? '');
      if (found === undefined || found.isFolder) continue;
      const dependent = entry.isFolder
        ? { by: undefined, folder: key }
        : { by: `${entry.name}@${entry.version}` };
      yield [`${found.name}@${found.version}`, { ...dependent, range: plainRange(range) }];
    }
  }
}
