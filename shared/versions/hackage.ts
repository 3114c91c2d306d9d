/**
 * Versions according to Haskell's Package Versioning Policy: numbers separated by dots. If one version is a prefix of
 * the other, the longer one is higher. Source: https://pvp.haskell.org/#version-numbers
 */
import { compareByLength } from './dotted-numbers.ts';
import { checkedVersion, malformedVersion } from './malformed-version.ts';
import type { VersionScheme } from './version-scheme.ts';

export const hackage: VersionScheme = {
  id: 'hackage',
  compare: (a, b) => compareByLength(parse(a), parse(b)),
};

function parse(version: string): readonly string[] {
  const text = checkedVersion(version, 'hackage');
  if (!/^\d+(?:\.\d+)*$/.test(text)) throw malformedVersion(version, 'hackage');
  return text.split('.');
}
