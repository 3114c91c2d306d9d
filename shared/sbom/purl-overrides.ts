/**
 * Corrections to a purl. Some data about a package appears in a document only as part of the purl. If that data does
 * not match the package, the correct data is stored next to the purl.
 */
import { type JsonObject, stringAt } from '../json/guards.ts';
import type { OperatingSystem } from '../model/inventory.ts';
import type { Package } from '../model/package.ts';
import { packageOfPurl } from './package-of-purl.ts';
import { hasOtherVersion } from './version-conflict.ts';

/** Data that a reader would derive incorrectly from the purl. `null` means that the package does not have this data. */
export interface PurlOverrides {
  readonly name?: string | undefined;
  readonly version?: string | undefined;
  readonly ecosystem?: string | null | undefined;
  readonly architecture?: string | null | undefined;
}

/**
 * Returns the data that a reader would derive incorrectly from the purl. Returns undefined if all derived data would be
 * correct.
 *
 * @param statedNames Names of the package, in the forms in which they can appear in the document.
 */
export function purlOverrides(
  found: Package,
  os: OperatingSystem | undefined,
  statedNames: readonly string[] = [found.name],
): PurlOverrides | undefined {
  const { version, ecosystem, architecture } = found;
  const read = packageOfPurl(found.purl, {
    statedNames,
    os,
    version: version === '' ? undefined : version,
    ecosystem,
    architecture,
  });
  const facts = {
    ...(read?.name !== found.name && { name: found.name }),
    ...((read?.version !== version || hasOtherVersion(found)) && { version }),
    ...(read?.ecosystem !== ecosystem && { ecosystem: ecosystem ?? null }),
    ...(read?.architecture !== architecture && { architecture: architecture ?? null }),
  };
  return Object.keys(facts).length === 0 ? undefined : facts;
}

/** Returns a package that was read from a document, with the corrections to its purl applied. */
export function withPurlOverrides(read: Package, exact: JsonObject | undefined): Package {
  if (exact === undefined) return read;
  return {
    ...read,
    name: stringAt(exact, 'name') ?? read.name,
    version: stringAt(exact, 'version') ?? read.version,
    ecosystem: exactly(exact, 'ecosystem', read.ecosystem),
    architecture: exactly(exact, 'architecture', read.architecture),
  };
}

function exactly(exact: JsonObject, key: string, read: string | undefined): string | undefined {
  return Object.hasOwn(exact, key) && exact[key] === null
    ? undefined
    : (stringAt(exact, key) ?? read);
}
