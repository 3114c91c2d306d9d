import type { Finding } from '../model/finding.ts';
import { isPrerelease } from '../versions/is-prerelease.ts';

/**
 * Returns the fixed versions that reports recommend, lowest first. If the installed version is a release, prereleases
 * are omitted, unless no release fixes the vulnerability.
 */
export function advisedVersions({ package: about, fixed }: Finding): readonly string[] {
  const { ecosystem = '', version = '' } = about ?? {};
  if (isPrerelease(ecosystem, version)) return fixed;
  const releases = fixed.filter((one) => !isPrerelease(ecosystem, one));
  return releases.length === 0 ? fixed : releases;
}
