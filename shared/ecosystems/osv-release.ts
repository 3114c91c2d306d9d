import type { OperatingSystem } from '../model/inventory.ts';

/** A function that returns the name of a distribution release in OSV, or undefined if OSV has no such release. */
type ReleaseOf = (versionId: string, prettyName: string) => string | undefined;

/** OSV's names for distributions, keyed by the `ID` in os-release. */
const ECOSYSTEMS: ReadonlyMap<string, ReleaseOf> = new Map<string, ReleaseOf>([
  ['debian', (version) => named('Debian', major(version))],
  ['ubuntu', (version) => named('Ubuntu', ubuntuRelease(version))],
  ['alpine', (version) => named('Alpine', alpineBranch(version))],
  ['wolfi', () => 'Wolfi'],
  ['chainguard', () => 'Chainguard'],
  ['almalinux', (version) => named('AlmaLinux', major(version))],
  ['rocky', (version) => named('Rocky Linux', major(version))],
  ['opensuse-leap', (version) => named('openSUSE', product('Leap', version))],
  ['opensuse-tumbleweed', () => 'openSUSE:Tumbleweed'],
  ['sles', (version) => named('SUSE', suseProduct('Linux Enterprise Server', version))],
  ['sled', (version) => named('SUSE', suseProduct('Linux Enterprise Desktop', version))],
  // In OSV, the repository follows this name. The repository is unknown, so records for any repository of the release
  // apply.
  ['rhel', (version) => named('Red Hat:enterprise_linux', major(version))],
  ['azurelinux', (version) => named('Azure Linux', major(version))],
  ['mariner', (version) => named('Azure Linux', major(version))],
  ['mageia', (version) => named('Mageia', version)],
  ['openEuler', (version, prettyName) => named('openEuler', eulerRelease(version, prettyName))],
  ['minimos', () => 'MinimOS'],
  ['alpaquita', (version) => named('Alpaquita', version)],
]);

/**
 * Returns the OSV ecosystem for a distribution's packages, with the release, such as `Debian:12` or `Alpine:v3.19`.
 * Returns undefined if OSV has no such ecosystem or if the release is unknown. Packages without an ecosystem cannot be
 * compared with advisories.
 *
 * @param type Purl type of a package. The result is undefined if the distribution does not have packages of this type.
 * @see https://ossf.github.io/osv-schema/#affectedpackage-field
 */
export function osvRelease(os: OperatingSystem | undefined, type?: string): string | undefined {
  if (os === undefined) return undefined;
  const release = ECOSYSTEMS.get(os.id)?.(os.versionId, os.prettyName ?? '');
  return type === undefined || type === typeOf(release) ? release : undefined;
}

/** Returns the purl type of a distribution's packages. The names are those in `ECOSYSTEMS`. */
function typeOf(release = ''): string {
  if (/^(?:Debian|Ubuntu)/.test(release)) return 'deb';
  return /^(?:Alpine|Wolfi|Chainguard|MinimOS|Alpaquita)/.test(release) ? 'apk' : 'rpm';
}

function named(name: string, release: string | undefined): string | undefined {
  return release === undefined || release === '' ? undefined : `${name}:${release}`;
}

function major(version: string): string {
  return version.split('.', 1)[0] ?? '';
}

/** Returns the branch of an Alpine version: `v3.19` for `3.19.1` and for the edge snapshot `3.19_alpha20231219`. */
function alpineBranch(version: string): string | undefined {
  const match = /^(\d+)\.(\d+)/.exec(version);
  return match === null ? undefined : `v${match[1]}.${match[2]}`;
}

/**
 * Returns the name of an Ubuntu release. OSV adds `:LTS` to releases with long-term support: those of April in even
 * years.
 */
function ubuntuRelease(version: string): string {
  return /^\d*[02468]\.04$/.test(version) ? `${version}:LTS` : version;
}

function product(name: string, version: string): string | undefined {
  return version === '' ? undefined : `${name} ${version}`;
}

/** Returns the name of a SUSE product, such as `Linux Enterprise Server 15 SP5` for version `15.5`. */
function suseProduct(name: string, version: string): string | undefined {
  const [release = '', servicePack = '0'] = version.split('.');
  if (release === '') return undefined;
  return servicePack === '0' ? `${name} ${release}` : `${name} ${release} SP${servicePack}`;
}

/**
 * Returns the name of an openEuler release: `22.03-LTS-SP1` for `openEuler 22.03 (LTS-SP1)`. The service pack is not in
 * the version number.
 */
function eulerRelease(version: string, prettyName: string): string {
  const edition = /\((LTS[A-Z0-9-]*)\)/.exec(prettyName)?.[1];
  return edition === undefined ? version : `${version}-${edition}`;
}
