import type { OperatingSystem } from '../model/inventory.ts';

/** How much of `VERSION_ID` OSV's ecosystem name has. */
type ReleaseOf = (versionId: string) => string | undefined;

/** OSV's names for distributions, by the `ID` of os-release. */
const ECOSYSTEMS: ReadonlyMap<string, ReleaseOf> = new Map<string, ReleaseOf>([
  ['debian', (version) => named('Debian', major(version))],
  ['ubuntu', (version) => named('Ubuntu', ubuntuRelease(version))],
  ['alpine', (version) => named('Alpine', alpineBranch(version))],
  ['wolfi', () => 'Wolfi'],
  ['chainguard', () => 'Chainguard'],
  ['almalinux', (version) => named('AlmaLinux', major(version))],
  ['rocky', (version) => named('Rocky Linux', major(version))],
  ['opensuse-leap', (version) => named('openSUSE:Leap', version)],
  ['opensuse-tumbleweed', () => 'openSUSE:Tumbleweed'],
]);

/**
 * The OSV ecosystem of a distribution's packages, with its release: `Debian:12`, `Alpine:v3.19`.
 * Undefined when OSV has none for it, or when the release is not known: then nothing can be matched.
 *
 * @see https://ossf.github.io/osv-schema/#affectedpackage-field
 */
export function osvRelease(os: OperatingSystem | undefined): string | undefined {
  return os === undefined ? undefined : ECOSYSTEMS.get(os.id)?.(os.versionId);
}

function named(name: string, release: string | undefined): string | undefined {
  return release === undefined || release === '' ? undefined : `${name}:${release}`;
}

function major(version: string): string {
  return version.split('.', 1)[0] ?? '';
}

/** `3.19.1` is of the branch `v3.19`; so is a snapshot of edge, `3.19_alpha20231219`. */
function alpineBranch(version: string): string | undefined {
  const match = /^(\d+)\.(\d+)/.exec(version);
  return match === null ? undefined : `v${match[1]}.${match[2]}`;
}

/** Each April of an even year is a release with long-term support, which OSV marks. */
function ubuntuRelease(version: string): string {
  return /^\d*[02468]\.04$/.test(version) ? `${version}:LTS` : version;
}
