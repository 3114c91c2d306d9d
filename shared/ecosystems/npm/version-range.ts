const PART = /^(\^|~|<=|>=|<|>|=)?v?(\d+)(?:\.(\d+))?(?:\.(\d+))?$/;

/** Operators of a range that starts at the locked version, such as `^1.2.3`. Half of all ranges in lockfiles do. */
const STARTS: ReadonlySet<string> = new Set(['', '^', '~']);

/**
 * Returns true if a version is in an npm range. Also returns true if this is unknown, for example for a tag or a
 * prerelease.
 *
 * @see https://docs.npmjs.com/cli/v6/using-npm/semver#ranges
 */
export function mayBeIn(version: string, range: string): boolean {
  if (range.endsWith(version) && STARTS.has(range.slice(0, range.length - version.length)))
    return true;
  const numbers = /^(\d+)\.(\d+)\.(\d+)$/.exec(version)?.slice(1).map(Number);
  if (numbers === undefined) return true;
  return range
    .replace(/^npm:/, '')
    .split('||')
    .some((all) => partsOf(all).every((part) => mayFit(numbers, part)));
}

function partsOf(stated: string): readonly string[] {
  const [least = '', most] = stated.split(' - ', 2);
  const range = most === undefined ? stated : `>=${least.trim()} <=${most.trim()}`;
  const parts = range.replace(/([<>=^~])\s+/g, '$1').split(/\s+/);
  return parts.map((part) => part.replace(/(?:\.[xX*])+$/, '')).filter((part) => part !== '');
}

function mayFit(version: readonly number[], part: string): boolean {
  const [, operator = '', ...stated] = PART.exec(part) ?? [];
  const numbers = stated.filter((one) => one !== undefined).map(Number);
  if (numbers.length === 0) return true;
  const order = compare(version, numbers);
  if (operator === '<') return order < 0;
  if (operator === '<=') return order <= 0;
  if (operator === '>') return order > 0;
  if (operator === '>=') return order >= 0;
  if (operator === '^' || operator === '~') {
    return order >= 0 && compare(version, numbers.slice(0, fixedBy(operator, numbers))) === 0;
  }
  return order === 0;
}

/**
 * Returns how many leading numbers of a version must stay the same. For `^`, these are the numbers up to the first
 * nonzero number. For `~`, these are the first two.
 */
function fixedBy(operator: '^' | '~', numbers: readonly number[]): number {
  if (operator === '~') return 2;
  const first = numbers.findIndex((one) => one !== 0);
  return first === -1 ? numbers.length : first + 1;
}

/**
 * Compares only as many numbers as `stated` has, so 1.2.3 equals 1.2. Returns a negative number if the version is
 * lower, a positive number if it is higher, and otherwise zero.
 */
function compare(version: readonly number[], stated: readonly number[]): number {
  const differences = stated.map((one, index) => (version[index] ?? 0) - one);
  return differences.find((one) => one !== 0) ?? 0;
}
