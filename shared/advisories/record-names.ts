import { arrayAt, isObject, type JsonObject, objectAt, stringAt } from '../json/guards.ts';
import { parseEcosystem } from '../versions/ecosystem-name.ts';
import { normalName } from '../versions/osv-coordinates.ts';
import { wasWithdrawn } from './withdrawn.ts';

/**
 * Returns the names of the ecosystem's packages in a record; none if the record was withdrawn. A malformed withdrawal
 * time does not withdraw a record.
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

/** Returns the releases of an ecosystem that a record covers: `Debian:11`, `Debian:12`. */
export function releasesIn(record: JsonObject, ecosystem: string): ReadonlySet<string> {
  const all = packagesIn(record).map((named) => stringAt(named, 'ecosystem') ?? '');
  return new Set(all.filter((release) => parseEcosystem(release).base === ecosystem));
}

function packagesIn(record: JsonObject): readonly JsonObject[] {
  return (arrayAt(record, 'affected') ?? [])
    .filter(isObject)
    .map((affected) => objectAt(affected, 'package') ?? {});
}
