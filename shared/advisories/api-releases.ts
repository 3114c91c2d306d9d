import type { Advisory } from '../model/advisory.ts';
import type { Problem } from '../model/inventory.ts';
import type { Package } from '../model/package.ts';
import { coversEcosystem, parseEcosystem } from '../versions/ecosystem-name.ts';
import type { Question } from './api-questions.ts';

/** Every distribution has had advisories for one of these, whatever its release; none has them by the thousand. */
const KNOWN_NAMES = ['openssl', 'curl', 'glibc', 'busybox'];

/** What Red Hat's records have behind a release, by release; those of others have nothing. */
const RED_HAT_ENDS = ['::baseos', '::server', '.0'];

/** Releases that packages are of and none of the records speaks of: `Debian:12`. */
export function silentReleases(
  packages: readonly Package[],
  records: readonly Advisory[],
): readonly string[] {
  const own = new Set(packages.map(({ ecosystem }) => ecosystem ?? ''));
  const releases = [...own].filter((each) => parseEcosystem(each).release !== '');
  if (releases.length === 0) return [];
  const recorded = new Set(
    records.flatMap(({ affected }) => affected.map((entry) => entry.package.ecosystem)),
  );
  return releases
    .filter((release) => ![...recorded].some((each) => coversEcosystem(each, release)))
    .sort();
}

/** Questions of which one at least has an answer when the API knows the release at all. */
export function questionsAboutRelease(release: string): readonly Question[] {
  const ends = parseEcosystem(release).base === 'Red Hat' ? RED_HAT_ENDS : [''];
  return ends.flatMap((end) =>
    KNOWN_NAMES.map((name) => ({ ecosystem: `${release}${end}`, name, version: '' })),
  );
}

/** A release that no record speaks of was not judged: its packages only look clean. */
export function unknownRelease(release: string): Problem {
  const message = `OSV has no advisories for ${release}: its packages were not checked`;
  return { code: 'not-found', message, path: release };
}
