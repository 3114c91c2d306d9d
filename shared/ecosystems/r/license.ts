/** SPDX identifiers for R's license names without a version. */
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

/** License families, by their name in R. Each version of such a license is a license of its own. */
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

/** Families whose SPDX identifiers specify whether later versions are allowed. */
const GNU: ReadonlySet<string> = new Set(['GPL', 'LGPL', 'AGPL']);

/**
 * Licenses with a standard template. For such a license, a package's LICENSE file contains only the year and the
 * copyright holder.
 */
const TEMPLATES: ReadonlySet<string> = new Set(['MIT', 'BSD-2-Clause', 'BSD-3-Clause']);

/** Maximum length of a license value, in characters. Real values have about 100 characters. */
const MAX_LENGTH = 500;

/**
 * Converts the license in a DESCRIPTION file to an SPDX expression. For example, `GPL (>= 2) | MIT + file LICENSE`
 * becomes `GPL-2.0-or-later OR MIT`. If SPDX has no identifier for a part, the text is returned unchanged.
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
  // For a license with a template, the file only adds the year and the copyright holder. Any other file changes the
  // terms, so the license is unknown.
  return file === undefined || (spdx !== undefined && TEMPLATES.has(spdx)) ? spdx : undefined;
}

/** Parses `GPL-2`, `GPL (>= 2)`, `Apache License 2.0` or `Apache License (== 2.0)`. */
function versioned(text: string): string | undefined {
  const [, name = '', operator = '==', version] =
    /^([A-Za-z ]+?)(?:-| | version | \((>=|==) )(\d+(?:\.\d+)?)\)?$/.exec(text) ?? [];
  const family = FAMILIES.get(name);
  if (family === undefined || version === undefined) return undefined;
  const spdx = `${family}-${version.includes('.') ? version : `${version}.0`}`;
  if (GNU.has(family)) return `${spdx}-${operator === '>=' ? 'or-later' : 'only'}`;
  return operator === '>=' ? `${spdx}+` : spdx;
}
