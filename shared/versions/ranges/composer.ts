/** Composer's version constraints. Source: https://getcomposer.org/doc/articles/versions.md */
import { type Bound, between, caretIndex, increased, rangeOf, type VersionRange } from './range.ts';

/** Matches an operator and up to four numbers, with an optional star, stability and stability flag. */
const PART =
  /^(\^|~|>=|<=|>|<|={1,2}|!=|<>)?v?(\d{1,15}(?:\.\d{1,15}){0,3})(\.[xX*])?(-?(?:stable|alpha|beta|a|b|rc|patch|pl|p)[.-]?\d*)?(?:@\w+)?$/i;

const ANY = /^[xX*](?:\.[xX*])*(?:@\w+)?$/;

export function composerRange(text: string): VersionRange | undefined {
  return rangeOf(text.split(/\|\|?/).map(partsOf), boundsOf);
}

/** Splits an alternative into its parts. A hyphen range, such as `1.0 - 2.0`, becomes a lower and an upper bound. */
function partsOf(alternative: string): readonly string[] {
  const [, low, high] = /^\s*(\S+)\s+-\s+(\S+)\s*$/.exec(alternative) ?? [];
  if (low !== undefined && high !== undefined) {
    // An upper bound with fewer than three numbers includes all versions that start with it. For example, `2.0`
    // includes 2.0.5.
    return [`>=${low}`, /^v?\d+(?:\.\d+)?$/.test(high) ? `<=${high}.*` : `<=${high}`];
  }
  return alternative
    .replaceAll(/([<>=~^!])\s+/g, '$1')
    .trim()
    .split(/\s*,\s*|\s+/);
}

function boundsOf(part: string): readonly Bound[] | undefined {
  if (ANY.test(part)) return [];
  const [, operator = '=', stated, star, stability = ''] = PART.exec(part) ?? [];
  if (stated === undefined) return undefined;
  const numbers = stated.split('.').map(BigInt);
  const last = numbers.length - 1;
  if (star !== undefined) {
    if (operator === '=') return between(first(numbers), first(increased(numbers, last)));
    return operator === '<='
      ? [{ operator: '<', version: first(increased(numbers, last)) }]
      : undefined;
  }
  const version = `${stated}${stability}`;
  const low = stability === '' ? first(numbers) : version;
  switch (operator) {
    case '^':
      return between(low, first(increased(numbers, caretIndex(numbers))));
    case '~':
      return between(low, first(increased(numbers, Math.max(0, last - 1))));
    case '>=':
    case '<':
      return [{ operator, version: low }];
    case '>':
    case '<=':
      return [{ operator, version }];
    case '!=':
    case '<>':
      return [{ operator: '!=', version }];
    default:
      return [{ operator: '=', version }];
  }
}

/**
 * Returns the development version of a release, with four numbers. It sorts before all other versions with these
 * numbers.
 */
function first(numbers: readonly bigint[]): string {
  return `${[...numbers, 0n, 0n, 0n].slice(0, 4).join('.')}-dev`;
}
