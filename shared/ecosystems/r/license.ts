/** Names that R has for licenses, in SPDX's words, where no version belongs to the name. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['MIT', 'MIT'],
  ['MIT License', 'MIT'],
  ['BSD_2_clause', 'BSD-2-Clause'],
  ['BSD 2-clause License', 'BSD-2-Clause'],
  ['FreeBSD', 'BSD-2-Clause'],
  ['BSD_3_clause', 'BSD-3-Clause'],
  ['BSD 3-clause License', 'BSD-3-Clause'],
  ['CC0', 'CC0-1.0'],
  ['CC BY 4.0', 'CC-BY-4.0'],
  ['CC BY-SA 4.0', 'CC-BY-SA-4.0'],
  ['CC BY-NC 4.0', 'CC-BY-NC-4.0'],
  ['CC BY-NC-SA 4.0', 'CC-BY-NC-SA-4.0'],
  ['CC BY-NC-ND 4.0', 'CC-BY-NC-ND-4.0'],
  ['Zlib', 'Zlib'],
]);

/** Licenses of which each version is another one, by the names that R has for them. */
const FAMILIES: ReadonlyMap<string, string> = new Map([
  ['GPL', 'GPL'],
  ['GNU General Public License', 'GPL'],
  ['LGPL', 'LGPL'],
  ['GNU Lesser General Public License', 'LGPL'],
  ['AGPL', 'AGPL'],
  ['GNU Affero General Public License', 'AGPL'],
  ['Apache License', 'Apache'],
  ['Artistic', 'Artistic'],
  ['Artistic License', 'Artistic'],
  ['MPL', 'MPL'],
  ['Mozilla Public License', 'MPL'],
  ['EPL', 'EPL'],
  ['Eclipse Public License', 'EPL'],
  ['EUPL', 'EUPL'],
  ['European Union Public License', 'EUPL'],
  ['BSL', 'BSL'],
  ['Boost Software License', 'BSL'],
]);

/** Their SPDX names say whether a later version may be taken. */
const GNU: ReadonlySet<string> = new Set(['GPL', 'LGPL', 'AGPL']);

/** Templates, whose file holds the year and the name that they have gaps for. */
const TEMPLATES: ReadonlySet<string> = new Set(['MIT', 'BSD-2-Clause', 'BSD-3-Clause']);

/** Longest text that is taken apart; real ones have a hundred characters. */
const MAX_LENGTH = 500;

/**
 * The license that a DESCRIPTION states, as an SPDX expression: `GPL (>= 2) | MIT + file LICENSE` is
 * `GPL-2.0-or-later OR MIT`. Where a part of it is no license that SPDX knows, its own words.
 *
 * @see https://cran.r-project.org/doc/manuals/r-release/R-exts.html#Licensing, and R's `license.db`
 */
export function licenseOf(stated: string | undefined): string | undefined {
  if (stated === undefined || stated.length > MAX_LENGTH) return stated;
  const choices = stated.split('|').map((choice) => spdxOf(choice.trim().replace(/\s+/g, ' ')));
  return choices.every((choice) => choice !== undefined) ? choices.join(' OR ') : stated;
}

function spdxOf(choice: string): string | undefined {
  const [name = '', file] = choice.split(/ ?\+ ?file LICEN[SC]E$/, 2);
  const spdx = NAMES.get(name) ?? versioned(name);
  // Of other licenses the file changes what they say.
  return file === undefined || (spdx !== undefined && TEMPLATES.has(spdx)) ? spdx : undefined;
}

/** `GPL-2`, `GPL (>= 2)`, `Apache License 2.0`, `Apache License (== 2.0)`. */
function versioned(text: string): string | undefined {
  const [, name = '', operator = '==', version] =
    /^([A-Za-z ]+?)(?:-| | version | \((>=|==) )(\d+(?:\.\d+)?)\)?$/.exec(text) ?? [];
  const family = FAMILIES.get(name);
  if (family === undefined || version === undefined) return undefined;
  const spdx = `${family}-${version.includes('.') ? version : `${version}.0`}`;
  if (GNU.has(family)) return `${spdx}-${operator === '>=' ? 'or-later' : 'only'}`;
  return operator === '>=' ? `${spdx}+` : spdx;
}
