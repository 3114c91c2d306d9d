import type { Package } from '../model/package.ts';
import { parseEcosystem } from './ecosystem-name.ts';

/** The ecosystem, the name and the version in a query to OSV. */
export interface OsvCoordinates {
  /** Ecosystem, including the release if there is one, such as `Debian:12`. */
  readonly ecosystem: string;
  /** Name in the normalized spelling that `normalName` returns. */
  readonly name: string;
  /** Name as spelled in the package's own files. */
  readonly spelling: string;
  /** Empty if the version of the package is unknown. */
  readonly version: string;
}

/** Distributions whose OSV records always contain the name of the source package. */
const BY_SOURCE = new Set([
  'Alpaquita',
  'Alpine',
  'BellSoft Hardened Containers',
  'Chainguard',
  'Debian',
  'Echo',
  'MinimOS',
  'Ubuntu',
  'Wolfi',
]);

/** Distributions whose OSV records contain the name of the source package or of the binary package. */
const BY_BOTH = new Set(['Azure Linux', 'Mageia', 'Rocky Linux', 'SUSE', 'openEuler', 'openSUSE']);

/**
 * Returns the names and versions that OSV uses for a package. Returns an empty list if the package does not have an OSV
 * ecosystem.
 */
export function osvCoordinates(item: Package): readonly OsvCoordinates[] {
  const { ecosystem, source } = item;
  if (ecosystem === undefined || ecosystem === '') return [];
  const { base } = parseEcosystem(ecosystem);
  const own = namedAs(ecosystem, base, item);
  if (source === undefined) return [own];
  const bySource = namedAs(ecosystem, base, source);
  if (BY_SOURCE.has(base)) return [bySource];
  return BY_BOTH.has(base) && bySource.name !== own.name ? [own, bySource] : [own];
}

function namedAs(
  ecosystem: string,
  base: string,
  { name, version }: Pick<Package, 'name' | 'version'>,
): OsvCoordinates {
  return { ecosystem, name: normalName(base, name), spelling: name, version };
}

/**
 * Matches the path of a Go module on a host that ignores letter case. If a module version has no go.mod file, Go
 * accepts its path in any letter case.
 */
const FOLDING_HOST = /^(?:github\.com|gitlab\.com|bitbucket\.org)\//i;

/** Returns a package's name in a normalized spelling, for comparing records and packages. */
export function normalName(ecosystem: string, name: string): string {
  switch (ecosystem) {
    case 'PyPI':
      return name.toLowerCase().replaceAll(/[-_.]+/g, '-');
    case 'Debian':
    case 'GitHub Actions':
    case 'NuGet':
    case 'Packagist':
    case 'Ubuntu':
      return name.toLowerCase();
    case 'Go':
      return FOLDING_HOST.test(name) ? name.toLowerCase() : name;
    case 'Maven':
      return name.replace('/', ':');
    case 'SwiftURL':
      return name
        .toLowerCase()
        .replace(/^https?:\/\//, '')
        .replace(/\.git$/, '');
    default:
      return name;
  }
}
