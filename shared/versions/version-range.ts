import { DataError } from '../errors/errors.ts';
import { composerRange } from './ranges/composer.ts';
import { gemRange } from './ranges/gem.ts';
import { cargoRange, npmRange } from './ranges/npm.ts';
import { pythonRange } from './ranges/python.ts';
import { type Bound, isMet, type VersionRange } from './ranges/range.ts';
import { schemeFor } from './scheme-for.ts';

/** Maximum length of a range, in characters. Real ranges have fewer than 100. */
const MAX_LENGTH = 1_000;

/** Parsers by OSV ecosystem. A parser returns undefined if it cannot parse the text. */
const PARSERS: ReadonlyMap<string, (text: string) => VersionRange | undefined> = new Map([
  ['npm', npmRange],
  ['crates.io', cargoRange],
  ['Packagist', composerRange],
  ['RubyGems', gemRange],
  ['PyPI', pythonRange],
]);

/**
 * True if a version is certainly outside a range, according to the ecosystem's package manager. False if the range
 * cannot be parsed, or if the version cannot be ordered. For example, a tag or a branch cannot be ordered.
 */
export function isOutside(ecosystem: string, version: string, range: string): boolean {
  return isWithin(ecosystem, version, range) === false;
}

/**
 * Returns true if a version is in a range, according to the ecosystem's package manager. Returns undefined if the range
 * cannot be parsed, or if the version cannot be ordered.
 */
export function isWithin(ecosystem: string, version: string, range: string): boolean | undefined {
  return rangeTest(ecosystem, range)(version);
}

/** Returns a function that tests versions in the same way as `isWithin`, but parses the range only once. */
export function rangeTest(
  ecosystem: string,
  range: string,
): (version: string) => boolean | undefined {
  const parsed = range.length > MAX_LENGTH ? undefined : PARSERS.get(ecosystem)?.(range);
  if (parsed === undefined) return () => undefined;
  return (version) => {
    if (!isOrdered(ecosystem, version)) return undefined;
    const compared = comparable(ecosystem, version, range);
    try {
      return parsed.some((bounds) => bounds.every((bound) => holds(ecosystem, compared, bound)));
    } catch (error) {
      if (error instanceof DataError) return undefined;
      throw error;
    }
  };
}

/**
 * Returns true if a version can be ordered. A branch cannot be ordered here. Composer itself can treat a branch as a
 * version, if the package defines an alias for it.
 */
function isOrdered(ecosystem: string, version: string): boolean {
  return /^v?\d/i.test(version) && (ecosystem !== 'Packagist' || !/dev/i.test(version));
}

function holds(ecosystem: string, version: string, { operator, version: stated }: Bound): boolean {
  const order = schemeFor(ecosystem)?.compare(version, comparable(ecosystem, stated, stated)) ?? 0;
  return isMet(operator, order);
}

/**
 * Returns a version in the form that is used for comparison, without a leading `v`. In npm and Cargo, build metadata is
 * removed. In Python, the local part is removed, except if the range has one. In Composer, the version gets four
 * numbers.
 */
function comparable(ecosystem: string, version: string, range: string): string {
  const bare = version.replace(/^v(?=\d)/i, '');
  if (ecosystem === 'PyPI') return range.includes('+') ? bare : (bare.split('+', 1)[0] ?? '');
  if (ecosystem === 'npm' || ecosystem === 'crates.io') return bare.split('+', 1)[0] ?? '';
  return ecosystem === 'Packagist' ? withFourNumbers(bare) : bare;
}

/** Returns a version with at least four numbers. Adds zeros as Composer does, so `1.0` becomes `1.0.0.0`. */
export function withFourNumbers(version: string): string {
  return version.replace(/^\d+(?:\.\d+)*/, (numbers) => {
    const stated = numbers.split('.');
    return [...stated, '0', '0', '0'].slice(0, Math.max(4, stated.length)).join('.');
  });
}
