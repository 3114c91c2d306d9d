import type { OperatingSystem } from '../model/inventory.ts';
import { osvRelease } from './osv-release.ts';
import type { PurlParts } from './purl-types.ts';

/** OSV ecosystems, keyed by purl type, for types with a single registry. */
const ECOSYSTEMS: ReadonlyMap<string, string> = new Map([
  ['cargo', 'crates.io'],
  ['composer', 'Packagist'],
  ['conan', 'ConanCenter'],
  ['cran', 'CRAN'],
  ['gem', 'RubyGems'],
  ['githubactions', 'GitHub Actions'],
  ['golang', 'Go'],
  ['hackage', 'Hackage'],
  ['hex', 'Hex'],
  ['julia', 'Julia'],
  ['maven', 'Maven'],
  ['npm', 'npm'],
  ['nuget', 'NuGet'],
  ['pub', 'Pub'],
  ['pypi', 'PyPI'],
  ['swift', 'SwiftURL'],
]);

/** Returns the purl type of an OSV ecosystem with a single registry. */
export function purlTypeOf(ecosystem: string): string | undefined {
  return [...ECOSYSTEMS].find(([, name]) => name === ecosystem)?.[0];
}

/**
 * Purl types of Linux distributions. Their OSV ecosystem includes the release. It comes from the `distro` qualifier, or
 * from the operating system.
 */
const DISTRIBUTION_TYPES: ReadonlySet<string> = new Set(['deb', 'apk', 'rpm']);

/**
 * Returns the OSV ecosystem for a purl. Returns undefined if OSV has no such ecosystem, or if the release is unknown.
 */
export function osvEcosystem(purl: PurlParts, os: OperatingSystem | undefined): string | undefined {
  if (!DISTRIBUTION_TYPES.has(purl.type)) return ECOSYSTEMS.get(purl.type);
  return osvRelease(systemOfDistro(purl) ?? os, purl.type);
}

/**
 * Returns the operating system in a qualifier such as `distro=debian-12`, `distro=alpine-3.19.1` or
 * `distro=opensuse-leap-15.5`. The version follows the last dash.
 */
export function systemOfDistro(purl: PurlParts): OperatingSystem | undefined {
  const distro = purl.qualifiers?.['distro'];
  if (distro === undefined || distro === '') return undefined;
  const dash = distro.lastIndexOf('-');
  const isDivided = dash > 0 && /^\d/.test(distro.slice(dash + 1));
  if (isDivided) return { id: distro.slice(0, dash), versionId: distro.slice(dash + 1) };
  // syft writes `distro=debian-12`. Other tools write `distro=bookworm`, and the vendor is then in the namespace.
  return undefined;
}

/**
 * Returns the package name in the ecosystem and in OSV, such as `@babel/core`, `org.slf4j:slf4j-api` or
 * `github.com/o/r`.
 */
export function nameOfPurl(purl: PurlParts): string {
  if (purl.namespace === undefined || DISTRIBUTION_TYPES.has(purl.type)) return purl.name;
  return `${purl.namespace}${purl.type === 'maven' ? ':' : '/'}${purl.name}`;
}
