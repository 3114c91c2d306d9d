import { nameOfPattern, splitPattern } from './yarn-patterns.ts';

/** Matches a single full version, such as `1.2.3`, `v1.2.3` or `=1.2.3-rc.1+build`. */
const EXACT = /^[v=\s]*(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?)\s*$/;

/**
 * Returns the name of the package that a manifest requests with a range. For an alias such as `npm:b@1.0.0`, it is `b`.
 * If the range allows only one version, also returns this version.
 *
 * @see https://docs.npmjs.com/cli/v11/configuring-npm/package-json#dependencies
 */
export function nameAndRange(
  alias: string,
  range: string,
): { readonly name: string; readonly version?: string | undefined } {
  const name = nameOfRange(alias, range);
  return { name, version: EXACT.exec(plainRange(range))?.[1] };
}

/** Returns the range without its alias, such as `^1` for `npm:b@^1`. */
export function plainRange(range: string): string {
  return /^(?:npm|jsr):/.test(range) ? rangeOf(range.slice('npm:'.length)) : range;
}

function nameOfRange(alias: string, range: string): string {
  if (!range.startsWith('jsr:')) return nameOfPattern(`${alias}@${range}`);
  const [stated] = splitPattern(range.slice('jsr:'.length));
  const name = stated.startsWith('@') ? stated : alias;
  // npm has a single scope for all JSR packages.
  return name.replace(/^@([^/]+)\//, '@jsr/$1__');
}

/** Returns the range in the part after `npm:`, such as `1.0.0` for `b@1.0.0` and for `1.0.0`. */
function rangeOf(text: string): string {
  const [name, range] = splitPattern(text);
  return range === '' && /^[=v]*\d/.test(name) ? name : range;
}
