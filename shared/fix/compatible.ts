/**
 * True if, by the rules of semantic versioning, an update from `from` to `to` does not break dependents. This is the
 * case if both versions have the same first nonzero number.
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
