import { arrayAt, isObject, type JsonObject, objectAt, stringAt } from '../json/guards.ts';
import { parseEcosystem } from '../versions/ecosystem-name.ts';
import { normalName } from '../versions/osv-coordinates.ts';
import { wasWithdrawn } from './withdrawn.ts';

/**
 * Returns the names of the packages in a record that belong to the ecosystem. Returns an empty list if the record was
 * withdrawn. A record with a malformed withdrawal time does not count as withdrawn.
 */
export function namesIn(record: JsonObject, ecosystem: string): ReadonlySet<string> {
  const names = new Set<string>();
  if (wasWithdrawn(stringAt(record, 'withdrawn')) === true) return names;
  for (const named of packagesIn(record)) {
    const name = stringAt(named, 'name');
    const { base } = parseEcosystem(stringAt(named, 'ecosystem') ?? '');
    if (base === ecosystem && name !== undefined) names.add(normalName(base, name));
  }
  return names;
}

/**
 * Returns the key of a package in an index, for one release. Its two parts are separated by a line break, which never
 * occurs in the name of an ecosystem.
 */
export function packageKey(release: string, name: string): string {
  return `${release}\n${name}`;
}

/**
 * Returns the keys of the packages in a record that belong to the ecosystem. The names are the same as in `namesIn`.
 */
export function packageKeysIn(record: JsonObject, ecosystem: string): ReadonlySet<string> {
  const keys = new Set<string>();
  if (wasWithdrawn(stringAt(record, 'withdrawn')) === true) return keys;
  for (const named of packagesIn(record)) {
    const name = stringAt(named, 'name');
    const release = stringAt(named, 'ecosystem') ?? '';
    const { base } = parseEcosystem(release);
    if (base === ecosystem && name !== undefined) {
      keys.add(packageKey(release, normalName(base, name)));
    }
  }
  return keys;
}

/** Returns the releases of an ecosystem that a record covers, such as `Debian:11` and `Debian:12`. */
export function releasesIn(record: JsonObject, ecosystem: string): ReadonlySet<string> {
  const all = packagesIn(record).map((named) => stringAt(named, 'ecosystem') ?? '');
  return new Set(all.filter((release) => parseEcosystem(release).base === ecosystem));
}

/** Returns true if a record is only for packages of other ecosystems. */
export function isForeign(record: JsonObject, ecosystem: string): boolean {
  const all = packagesIn(record).flatMap((named) => stringAt(named, 'ecosystem') ?? []);
  return all.length > 0 && all.every((each) => parseEcosystem(each).base !== ecosystem);
}

function packagesIn(record: JsonObject): readonly JsonObject[] {
  return (arrayAt(record, 'affected') ?? [])
    .filter(isObject)
    .map((affected) => objectAt(affected, 'package') ?? {});
}
