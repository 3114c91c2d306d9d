import { compareDigits } from './digits.ts';

/** Compares two lists of numbers part by part. A missing part is 0. */
export function comparePadded(a: readonly string[], b: readonly string[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const order = compareDigits(a[index] ?? '', b[index] ?? '');
    if (order !== 0) return order;
  }
  return 0;
}

/** Compares two lists of numbers part by part. If one list is a prefix of the other, the longer one is higher. */
export function compareByLength(a: readonly string[], b: readonly string[]): number {
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    const order = compareDigits(a[index] ?? '', b[index] ?? '');
    if (order !== 0) return order;
  }
  return a.length - b.length;
}
