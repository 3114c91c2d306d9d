import { apk } from './apk.ts';
import { cran } from './cran.ts';
import { deb } from './deb.ts';
import { parseEcosystem } from './ecosystem-name.ts';
import { go } from './go.ts';
import { hackage } from './hackage.ts';
import { maven } from './maven.ts';
import { nuget } from './nuget.ts';
import { packagist } from './packagist.ts';
import { pep440 } from './pep440.ts';
import { pub } from './pub.ts';
import { rpm } from './rpm.ts';
import { rubygems } from './rubygems.ts';
import { semver } from './semver.ts';
import type { VersionScheme } from './version-scheme.ts';

/**
 * Version schemes by OSV ecosystem.
 *
 * @see https://ossf.github.io/osv-schema/#affectedpackage-field for the names
 */
const SCHEMES: ReadonlyMap<string, VersionScheme> = new Map([
  ['AlmaLinux', rpm],
  ['Alpaquita', apk],
  ['Alpine', apk],
  ['Azure Linux', rpm],
  ['BellSoft Hardened Containers', apk],
  ['Bitnami', semver],
  ['CRAN', cran],
  ['Chainguard', apk],
  ['ConanCenter', semver],
  ['Debian', deb],
  ['Echo', deb],
  ['GitHub Actions', semver],
  ['Go', go],
  ['Hackage', hackage],
  ['Hex', semver],
  ['Julia', semver],
  ['Mageia', rpm],
  ['Maven', maven],
  ['MinimOS', apk],
  ['NuGet', nuget],
  ['Packagist', packagist],
  ['Pub', pub],
  ['PyPI', pep440],
  ['Red Hat', rpm],
  ['Rocky Linux', rpm],
  ['RubyGems', rubygems],
  ['SUSE', rpm],
  ['SwiftURL', semver],
  ['Ubuntu', deb],
  ['Wolfi', apk],
  ['crates.io', semver],
  ['npm', semver],
  ['openEuler', rpm],
  ['openSUSE', rpm],
]);

/** Returns the version scheme of an OSV ecosystem. Ignores the release after the colon. */
export function schemeFor(ecosystem: string): VersionScheme | undefined {
  return SCHEMES.get(parseEcosystem(ecosystem).base);
}
