/**
 * Versions of R packages: numbers separated by dots or dashes. Dots and dashes are equivalent. If one version is a
 * prefix of the other, the longer one is higher. Source: https://cran.r-project.org/doc/manuals/r-release/R-exts.html,
 * "The DESCRIPTION file"
 */
import { compareByLength } from './dotted-numbers.ts';
import { checkedVersion, malformedVersion } from './malformed-version.ts';
import type { VersionScheme } from './version-scheme.ts';

export const cran: VersionScheme = {
  id: 'cran',
  compare: (a, b) => compareByLength(parse(a), parse(b)),
};

function parse(version: string): readonly string[] {
  const text = checkedVersion(version, 'cran');
  if (!/^\d+(?:[.-]\d+)*$/.test(text)) throw malformedVersion(version, 'cran');
  return text.split(/[.-]/);
}
