/**
 * Versions of Ruby gems: numbers and words separated by dots. A version with a word is a prerelease. Source:
 * https://docs.ruby-lang.org/en/master/Gem/Version.html
 */
import { compareText } from '../model/order.ts';
import { compareDigits, isDigit } from './digits.ts';
import { checkedVersion, malformedVersion } from './malformed-version.ts';
import { rememberParts } from './remember-parts.ts';
import type { VersionScheme } from './version-scheme.ts';

export const rubygems: VersionScheme = { id: 'rubygems', compare: compareGems };

const SHAPE = /^[0-9A-Za-z]+(?:[.-][0-9A-Za-z]+)*$/;

function compareGems(a: string, b: string): number {
  const left = knownSegments(a);
  const right = knownSegments(b);
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const order = compareSegment(left[index] ?? '0', right[index] ?? '0');
    if (order !== 0) return order;
  }
  return 0;
}

/** Compares two segments of gem versions. A word sorts before any number. */
function compareSegment(a: string, b: string): number {
  const isNumberA = isDigit(a[0]);
  const isNumberB = isDigit(b[0]);
  if (isNumberA && isNumberB) return compareDigits(a, b);
  if (isNumberA !== isNumberB) return isNumberA ? 1 : -1;
  return compareText(a, b);
}

const knownSegments = rememberParts(segmentsOf);

/**
 * Splits a version into segments. Trailing zeros do not count, neither in the leading numbers nor in the rest. For
 * example, `1.0.rc1` becomes 1, rc, 1.
 */
function segmentsOf(version: string): readonly string[] {
  const text = checkedVersion(version, 'rubygems');
  if (!SHAPE.test(text)) throw malformedVersion(version, 'rubygems');
  const segments = text.replaceAll('-', '.pre.').match(/\d+|[A-Za-z]+/g) ?? [];
  const firstWord = segments.findIndex((segment) => !isDigit(segment[0]));
  const split = firstWord === -1 ? segments.length : firstWord;
  return [...withoutZeros(segments.slice(0, split)), ...withoutZeros(segments.slice(split))];
}

function withoutZeros(segments: readonly string[]): readonly string[] {
  let end = segments.length;
  while (end > 0 && /^0+$/.test(segments[end - 1] ?? '')) end--;
  return segments.slice(0, end);
}
