import parse from 'spdx-expression-parse';

/**
 * Maximum length of an expression, in characters. There is a limit because the parser is recursive. The longest
 * expressions in Debian have 1,200 characters.
 */
export const MAX_EXPRESSION_LENGTH = 2000;

/** An SPDX expression: one license, or two expressions joined by AND or OR. */
export type LicenseTerm = parse.Term;

type NamedLicense = Exclude<LicenseTerm, { readonly left: LicenseTerm }>;

/** Parses an SPDX expression. Returns undefined for any other string. */
export function termOf(text: string): LicenseTerm | undefined {
  if (text.length > MAX_EXPRESSION_LENGTH) return undefined;
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

/** Matches the former IDs of GNU licenses, which do not specify whether later versions are included. */
const GNU = /^(?:AGPL|GFDL|GPL|LGPL)-\d\.\d$/;

/** Deprecated SPDX license IDs, with the expressions that replace them. */
const WITHDRAWN: ReadonlyMap<string, string> = new Map([
  ['GPL-2.0-with-autoconf-exception', 'GPL-2.0-only WITH Autoconf-exception-2.0'],
  ['GPL-2.0-with-bison-exception', 'GPL-2.0-only WITH Bison-exception-2.2'],
  ['GPL-2.0-with-classpath-exception', 'GPL-2.0-only WITH Classpath-exception-2.0'],
  ['GPL-2.0-with-font-exception', 'GPL-2.0-only WITH Font-exception-2.0'],
  ['GPL-2.0-with-GCC-exception', 'GPL-2.0-only WITH GCC-exception-2.0'],
  ['GPL-3.0-with-autoconf-exception', 'GPL-3.0-only WITH Autoconf-exception-3.0'],
  ['GPL-3.0-with-GCC-exception', 'GPL-3.0-only WITH GCC-exception-3.1'],
  ['StandardML-NJ', 'SMLNJ'],
  ['eCos-2.0', 'GPL-2.0-or-later WITH eCos-exception-2.0'],
]);

/**
 * Returns the current SPDX ID of a license, including its exception. For example, `GPL-2.0+` becomes
 * `GPL-2.0-or-later`.
 */
export function namedToday({ license, plus, exception }: NamedLicense): string {
  const instead = WITHDRAWN.get(license);
  if (instead !== undefined && exception === undefined) return instead;
  const suffix = plus === true ? '-or-later' : '-only';
  const name = GNU.test(license) ? `${license}${suffix}` : `${license}${plus === true ? '+' : ''}`;
  return exception === undefined ? name : `${name} WITH ${exception}`;
}
