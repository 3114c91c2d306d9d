/**
 * Version ranges in npm and Cargo. Source: https://github.com/npm/node-semver#ranges,
 * https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html
 */
import { type Bound, between, caretIndex, increased, rangeOf, type VersionRange } from './range.ts';

/** Matches an operator and up to three numbers or stars, with an optional prerelease and build. */
const PART =
  /^(\^|~>?|>=|<=|>|<|=)?[v=]*(\d{1,15}|[xX*])(?:\.(\d{1,15}|[xX*]))?(?:\.(\d{1,15}|[xX*]))?(?:-([0-9A-Za-z.-]+))?(?:\+[0-9A-Za-z.-]+)?$/;

export function npmRange(text: string): VersionRange | undefined {
  return rangeOf(text.split('||').map(partsOf), (part) => boundsOf(part, '='));
}

/** Parses a Cargo requirement. Without an operator, it is a caret requirement. */
export function cargoRange(text: string): VersionRange | undefined {
  const parts = text.split(',').map((part) => part.replaceAll(/\s+/g, ''));
  return rangeOf([parts], (part) => boundsOf(part, '^'));
}

/** Splits an alternative into its parts. A hyphen range, such as `1.2 - 2.3`, becomes a lower and an upper bound. */
function partsOf(alternative: string): readonly string[] {
  const [, low, high] = /^\s*(\S+)\s+-\s+(\S+)\s*$/.exec(alternative) ?? [];
  if (low !== undefined && high !== undefined) return [`>=${low}`, `<=${high}`];
  const joined = alternative.replaceAll(/([<>=~^])\s+/g, '$1').trim();
  return joined === '' ? ['*'] : joined.split(/\s+/);
}

function boundsOf(part: string, standard: '=' | '^'): readonly Bound[] | undefined {
  const [, operator, ...groups] = PART.exec(part) ?? [];
  if (groups.length === 0) return undefined;
  const stated = groups.slice(0, 3);
  const firstStar = stated.findIndex((one) => one === undefined || /^[xX*]$/.test(one));
  const numbers = stated.slice(0, firstStar === -1 ? 3 : firstStar).map((one) => BigInt(one ?? 0));
  if (numbers.length === 0) return [];
  const isStarred = stated.some((one) => one !== undefined && /^[xX*]$/.test(one));
  const prerelease = numbers.length === 3 ? groups[3] : undefined;
  return compared(operator ?? (isStarred ? '=' : standard), numbers, prerelease);
}

function compared(
  operator: string,
  numbers: readonly bigint[],
  prerelease: string | undefined,
): readonly Bound[] {
  const low = `${filled(numbers)}${prerelease === undefined ? '' : `-${prerelease}`}`;
  const isWhole = numbers.length === 3;
  const next = lowest(increased(numbers, numbers.length - 1));
  switch (operator) {
    case '^':
      return between(low, lowest(increased(numbers, caretIndex(numbers))));
    case '~':
    case '~>':
      return between(low, lowest(increased(numbers, Math.min(1, numbers.length - 1))));
    case '>':
      return [isWhole ? { operator, version: low } : { operator: '>=', version: next }];
    case '>=':
      return [{ operator, version: low }];
    case '<':
      return [{ operator, version: isWhole ? low : lowest(numbers) }];
    case '<=':
      return [isWhole ? { operator, version: low } : { operator: '<', version: next }];
    default:
      return isWhole ? [{ operator: '=', version: low }] : between(low, next);
  }
}

function filled(numbers: readonly bigint[]): string {
  return [...numbers, 0n, 0n].slice(0, 3).join('.');
}

/** Returns the lowest prerelease of a version. As an upper bound, it excludes all prereleases of this version. */
function lowest(numbers: readonly bigint[]): string {
  return `${filled(numbers)}-0`;
}
