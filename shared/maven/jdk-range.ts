/**
 * True if a JDK version satisfies the `jdk` condition of a profile. The condition is a range such as `[1.8,11)`, or a
 * prefix. `!` before a prefix negates it.
 *
 * @see https://maven.apache.org/guides/introduction/introduction-to-profiles.html#jdk
 */
export function isJdkIn(version: string, condition: string): boolean {
  if (condition.startsWith('!')) return !version.startsWith(condition.slice(1));
  if (!/^[[(]/.test(condition)) return version.startsWith(condition);
  const [low = '', high = ''] = condition.split(',');
  const order = compareTo(version, low.slice(1));
  if (order < 0 || (order === 0 && low.startsWith('('))) return low.slice(1).trim() === '';
  // A range without a comma has no upper bound.
  const end = high.replace(/[\])\s]*$/, '');
  if (end === '') return true;
  const top = compareTo(version, end);
  return top < 0 || (top === 0 && high.includes(']'));
}

/** Number of version parts that Maven compares. */
const COMPARED = 3;

function compareTo(version: string, bound: string): number {
  const [a, b] = [numbersOf(version), numbersOf(bound)];
  for (let at = 0; at < COMPARED; at++) {
    const order = (a[at] ?? 0) - (b[at] ?? 0);
    if (order !== 0) return order;
  }
  return 0;
}

function numbersOf(version: string): readonly number[] {
  return version
    .replace(/[^\d._-]/g, '')
    .split(/[._-]/)
    .map(Number);
}
