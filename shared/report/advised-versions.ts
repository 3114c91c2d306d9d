import type { Finding } from '../model/finding.ts';
import { isPrerelease } from '../versions/is-prerelease.ts';

/**
 * Returns the fixed versions that reports advise, lowest first. A prerelease is not advised for a release, unless only
 * prereleases fix the vulnerability.
 */
export function advisedVersions({ package: about, fixed }: Finding): readonly string[] {
  const { ecosystem = '', version = '' } = about ?? {};
  if (isPrerelease(ecosystem, version)) return fixed;
  const releases = fixed.filter((one) => !isPrerelease(ecosystem, one));
  return releases.length === 0 ? fixed : releases;
}
