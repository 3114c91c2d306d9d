/**
 * Versions of Packagist packages. OSV orders them like PHP's version_compare, but ignores a leading `v`. Source:
 * https://www.php.net/manual/en/function.version-compare.php
 */
import { compareDigits, isDigits } from './digits.ts';
import { checkedVersion, malformedVersion } from './malformed-version.ts';
import { rememberParts } from './remember-parts.ts';
import type { VersionScheme } from './version-scheme.ts';

export const packagist: VersionScheme = {
  id: 'packagist',
  compare: (a, b) => compareParts(knownParts(a), knownParts(b)),
};

/** Stands for a number, and for the end of a version, in the list of words. */
const NUMBER = '#';

/** Prefixes of PHP's special words, in ascending order. A word without such a prefix counts as `dev`. */
const WORDS = ['dev', 'a', 'b', 'rc', NUMBER, 'p'];

function compareParts(a: readonly string[], b: readonly string[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const order = comparePart(a[index], b[index]);
    if (order !== 0) return order;
  }
  return 0;
}

function comparePart(a: string | undefined, b: string | undefined): number {
  if (a !== undefined && b !== undefined && isDigits(a) && isDigits(b)) return compareDigits(a, b);
  if (a === undefined) return b !== undefined && isDigits(b) ? -1 : rankOf(NUMBER) - rankOf(b);
  if (b === undefined) return isDigits(a) ? 1 : rankOf(a) - rankOf(NUMBER);
  return rankOf(a) - rankOf(b);
}

function rankOf(part: string | undefined): number {
  if (part === undefined || isDigits(part)) return WORDS.indexOf(NUMBER);
  const word = part.startsWith('RC') ? 'rc' : part;
  return Math.max(
    WORDS.findIndex((known) => word.startsWith(known)),
    0,
  );
}

/** Matches a constraint such as `^1.2`. It is not a version, but some lockfiles contain constraints. */
const CONSTRAINT = /[\^<>=*|,]/;

const knownParts = rememberParts(partsOf);

function partsOf(version: string): readonly string[] {
  const text = checkedVersion(version, 'packagist').replace(/^[vV]/, '');
  if (CONSTRAINT.test(text)) throw malformedVersion(version, 'packagist');
  return text.match(/\d+|[^\d._+-]+/g) ?? [];
}
