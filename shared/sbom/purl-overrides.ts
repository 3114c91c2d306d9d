/** Documents say some things only by the purl. Where a package differs from its purl, it is said beside it. */
import { type JsonObject, stringAt } from '../json/guards.ts';
import type { OperatingSystem } from '../model/inventory.ts';
import type { Package } from '../model/package.ts';
import { packageOfPurl } from './package-of-purl.ts';

/** `null` says that there is none. */
export interface PurlOverrides {
  readonly name?: string | undefined;
  readonly version?: string | undefined;
  readonly ecosystem?: string | null | undefined;
  readonly architecture?: string | null | undefined;
}

/**
 * What a reader of the document would get wrong; undefined when that is nothing.
 *
 * @param statedNames As the document can write it.
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
    ...(read?.version !== version && { version }),
    ...(read?.ecosystem !== ecosystem && { ecosystem: ecosystem ?? null }),
    ...(read?.architecture !== architecture && { architecture: architecture ?? null }),
  };
  return Object.keys(facts).length === 0 ? undefined : facts;
}

/** The package as it was before it was written. */
export function withExactFacts(read: Package, exact: JsonObject | undefined): Package {
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
