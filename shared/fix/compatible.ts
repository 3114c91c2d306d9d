/**
 * True if an update from `from` to `to` does not break dependents, by the rules of semantic versioning. The first
 * number that is not zero, and all numbers before it, must be equal. For example, 1.2.0 and 1.3.0 are compatible, and
 * so are 0.2.0 and 0.2.1.
 *
 * @see https://semver.org/spec/v2.0.0.html §4 and §8
 */
export function isCompatible(from: string, to: string): boolean {
  const left = numbersOf(from);
  const right = numbersOf(to);
  if (left === undefined || right === undefined) return false;
  const at = left.findIndex((number) => number !== '0');
  const last = at === -1 ? left.length - 1 : at;
  return left.slice(0, last + 1).every((number, index) => right[index] === number);
}

function numbersOf(version: string): readonly string[] | undefined {
  return /^v?(\d{1,15}(?:\.\d{1,15}){0,3})/
    .exec(version)?.[1]
    ?.split('.')
    .map((one) => one.replace(/^0+(?=\d)/, ''));
}
