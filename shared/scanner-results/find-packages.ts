import { purlTypeOf } from '../ecosystems/osv-ecosystem.ts';
import { purlOf, readPurl } from '../ecosystems/purl.ts';
import type { Package } from '../model/package.ts';
import { packageOfPurl } from '../sbom/package-of-purl.ts';
import { parseEcosystem } from '../versions/ecosystem-name.ts';
import { normalName, osvCoordinates } from '../versions/osv-coordinates.ts';
import { isWithin } from '../versions/version-range.ts';
import type { ReportedPackage } from './reported.ts';

/** Returns the packages in the inventory that a finding from another tool refers to. */
export type FindPackages = (about: ReportedPackage) => readonly Package[];

/**
 * Returns a function that finds packages in the inventories. If no inventory contains the package, the function returns
 * the package as the tool describes it. The finding is then not lost.
 */
export function findPackages(packages: readonly Package[]): FindPackages {
  const byPurl = Map.groupBy(packages, ({ purl }) => plainPurl(purl) ?? purl);
  const byName = Map.groupBy(packages.flatMap(namesOf), ([key]) => key);
  return (about) => {
    const purl = about.purl && plainPurl(about.purl);
    const same = purl
      ? byPurl.get(purl)
      : (byName.get(nameKey(about)) ?? []).map(([, item]) => item);
    const found = (same ?? []).filter((item) => hasVersion(item, about));
    return found.length > 0 ? found : statedPackage(about);
  };
}

/** Returns a key for a purl without its qualifiers, because each tool writes different qualifiers. */
function plainPurl(purl: string): string | undefined {
  const parts = readPurl(purl);
  if (parts === undefined) return undefined;
  const { type, namespace, name, version } = parts;
  const isNamed = name.trim() !== '';
  return isNamed
    ? JSON.stringify([type, namespace ?? '', name, version ?? '']).toLowerCase()
    : undefined;
}

function namesOf(item: Package): readonly (readonly [string, Package])[] {
  const spellings = osvCoordinates(item).map(({ ecosystem, spelling }) => ({
    ecosystem,
    name: spelling,
  }));
  return [...new Set(spellings.map(nameKey))].map((key) => [key, item] as const);
}

function nameKey({ ecosystem = '', name }: Pick<ReportedPackage, 'ecosystem' | 'name'>): string {
  const { base } = parseEcosystem(ecosystem);
  return JSON.stringify([base, normalName(base, name)]);
}

/**
 * Returns true if a finding from another tool can be about this version of a package. A range that cannot be compared
 * is assumed to contain the version.
 */
function hasVersion(
  item: Package,
  { purl, version, range, ecosystem = '' }: ReportedPackage,
): boolean {
  if (purl !== undefined) return true;
  if (range !== undefined) return isWithin(ecosystem, item.version, range) !== false;
  return item.version === version || item.source?.version === version;
}

function statedPackage(about: ReportedPackage): readonly Package[] {
  const facts = { statedNames: [about.name], os: undefined };
  const stated = packageOfPurl(about.purl ?? purlFor(about), facts);
  return stated === undefined ? [] : [stated];
}

function purlFor({ ecosystem = '', name, version = '' }: ReportedPackage): string {
  const { base } = parseEcosystem(ecosystem);
  const type = purlTypeOf(base) ?? 'generic';
  const cut = name.lastIndexOf(type === 'maven' ? ':' : '/');
  const own = name.slice(cut + 1);
  if (own.trim() === '') return '';
  const namespace = cut > 0 ? { namespace: name.slice(0, cut) } : {};
  return purlOf({ type, ...namespace, name: own, version });
}
