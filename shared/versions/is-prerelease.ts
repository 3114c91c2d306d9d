import { parseEcosystem } from './ecosystem-name.ts';

/**
 * Matches Go's version for a commit without a tag, a pseudo-version. It is not a prerelease, although it contains a
 * dash.
 */
const PSEUDO_VERSION = /-(?:[0-9A-Za-z.]+\.)?\d{14}-[0-9a-f]{12}(?:\+incompatible)?$/;

const DASH = /^[^+]*\d-/;
const GO = /^[^+]*\d(?:-|rc|beta)/;
const WORDS =
  /(?:^|[\d._-])(?:a|alpha|b|beta|c|cr|dev|ea|m|milestone|pre|preview|rc|snapshot)[._-]?\d*(?=$|[._+-])/i;
const LETTER = /[A-Za-z]/;

/**
 * Patterns for prerelease versions, by OSV ecosystem. Package versions in Linux distributions are never prereleases.
 */
const PATTERNS: ReadonlyMap<string, RegExp> = new Map([
  ['ConanCenter', DASH],
  ['GitHub Actions', DASH],
  ['Go', GO],
  ['Hackage', LETTER],
  ['Hex', DASH],
  ['Julia', DASH],
  ['Maven', WORDS],
  ['NuGet', DASH],
  ['Packagist', WORDS],
  ['Pub', DASH],
  ['PyPI', WORDS],
  ['RubyGems', LETTER],
  ['SwiftURL', DASH],
  ['crates.io', DASH],
  ['npm', DASH],
]);

/** Matches numbers only, which are a release in every ecosystem. Most versions match, and this test is fast. */
const NUMBERS = /^[\d.]*$/;

/** Returns true if a version precedes its release, such as `2.0.0-rc.1`, `1.0b2` or `3.1-SNAPSHOT`. */
export function isPrerelease(ecosystem: string, version: string): boolean {
  if (NUMBERS.test(version)) return false;
  const { base } = parseEcosystem(ecosystem);
  if (base === 'Go' && PSEUDO_VERSION.test(version)) return false;
  return PATTERNS.get(base)?.test(version) ?? false;
}
