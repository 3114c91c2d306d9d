import { compareText } from '../model/order.ts';
import { compareDigits, isDigits } from './digits.ts';

/**
 * Compares two lists of dot-separated identifiers with the rules for prereleases in Semantic Versioning. Numbers are
 * compared by value, and words by code unit. Numbers sort before words. If one list is a prefix of the other, the
 * longer list is higher.
 *
 * @see https://semver.org/spec/v2.0.0.html §11.4
 */
export function compareIdentifiers(a: string, b: string): number {
  const left = a.split('.');
  const right = b.split('.');
  for (let index = 0; index < Math.min(left.length, right.length); index++) {
    const order = compareIdentifier(left[index] ?? '', right[index] ?? '');
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

/** Compares the prerelease parts of two versions. A release sorts after all its prereleases. */
export function comparePrerelease(a: string, b: string): number {
  if (a === '' || b === '') return Number(a === '') - Number(b === '');
  return compareIdentifiers(a, b);
}

function compareIdentifier(a: string, b: string): number {
  const isNumberA = isDigits(a);
  const isNumberB = isDigits(b);
  if (isNumberA && isNumberB) return compareDigits(a, b);
  if (isNumberA !== isNumberB) return isNumberA ? -1 : 1;
  return compareText(a, b);
}
