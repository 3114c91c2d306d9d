/**
 * Python's version specifiers, and Poetry's version constraints. Source:
 * https://packaging.python.org/en/latest/specifications/version-specifiers/,
 * https://python-poetry.org/docs/dependency-specification/
 */
import { type Bound, between, caretIndex, increased, rangeOf, type VersionRange } from './range.ts';

const PART = /^(\^|~=|~|==|!=|<=|>=|<|>|=)?v?(\d{1,15}(?:\.\d{1,15})*)(\.\*)?([A-Za-z0-9.!+_-]*)$/;

export function pythonRange(text: string): VersionRange | undefined {
  return rangeOf(text.split(/\|\|?/).map(partsOf), boundsOf);
}

function partsOf(alternative: string): readonly string[] {
  const inner = alternative.trim().replace(/^\((.*)\)$/, '$1');
  const joined = inner.replaceAll(/([<>=~^!])\s+/g, '$1').trim();
  return joined.split(/\s*,\s*|\s+/).filter((part) => part !== '');
}

function boundsOf(part: string): readonly Bound[] | undefined {
  if (part === '*') return [];
  const [, operator = '==', release, star, rest = ''] = PART.exec(part) ?? [];
  // `!` follows an epoch, as in `1!2.0`. Epochs are not supported.
  if (release === undefined || rest.includes('!')) return undefined;
  const numbers = release.split('.').map(BigInt);
  const last = numbers.length - 1;
  const version = `${release}${rest}`;
  if (star !== undefined) return rest === '' ? starred(operator, numbers) : undefined;
  switch (operator) {
    case '^':
      return between(version, first(increased(numbers, caretIndex(numbers))));
    case '~':
      return between(version, first(increased(numbers, Math.min(1, last))));
    case '~=':
      return between(version, first(increased(numbers, Math.max(0, last - 1))));
    case '<':
    case '<=':
    case '>':
    case '>=':
    case '!=':
      return [{ operator, version }];
    default:
      return [{ operator: '=', version }];
  }
}

/**
 * Returns the bounds for a version with a star, such as `==1.2.*`. Returns no bounds for an exclusion, such as
 * `!=1.2.*`, so that it accepts every version.
 */
function starred(operator: string, numbers: readonly bigint[]): readonly Bound[] | undefined {
  if (operator === '!=') return [];
  if (operator !== '==' && operator !== '=') return undefined;
  return between(first(numbers), first(increased(numbers, numbers.length - 1)));
}

/** Returns the first development release of a version. It sorts before all other versions with these numbers. */
function first(numbers: readonly bigint[]): string {
  return `${numbers.join('.')}.dev0`;
}
