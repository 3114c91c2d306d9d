import type { Package } from '../model/package.ts';
import { parseEcosystem } from './ecosystem-name.ts';

/** What OSV is asked for. */
export interface OsvCoordinates {
  /** With the release where there is one: `Debian:12`. */
  readonly ecosystem: string;
  /** As normalName gives it. */
  readonly name: string;
  /** As the package's own files spell it. */
  readonly spelling: string;
  /** Empty when the package's is not known. */
  readonly version: string;
}

/** Distributions whose records name source packages. */
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

/** Distributions whose records name source packages in some places and binary ones in others. */
const BY_BOTH = new Set(['Azure Linux', 'Mageia', 'Rocky Linux', 'SUSE', 'openEuler', 'openSUSE']);

/** Under which names and versions OSV knows a package; none when it has no OSV ecosystem. */
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

/** A package's name in the one spelling by which records and packages are compared. */
export function normalName(ecosystem: string, name: string): string {
  switch (ecosystem) {
    case 'PyPI':
      return name.toLowerCase().replaceAll(/[-_.]+/g, '-');
    case 'NuGet':
    case 'Packagist':
    case 'GitHub Actions':
      return name.toLowerCase();
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
