import type { EcosystemFile } from '../ecosystem.ts';

/** Maximum number of licenses for one package. The source code of a web browser has about 40. */
const MAX_LICENSES = 100;

/** Maximum length of a license name, in characters. Longer text is the text of the license. */
const MAX_SYNOPSIS_LENGTH = 100;

/**
 * Caches the license in each file, because several layers can contain the database. The garbage collector frees an
 * entry together with its file.
 */
const known = new WeakMap<EcosystemFile, string>();

/**
 * Returns the licenses in a package's copyright file, joined with AND because all of them apply. A machine-readable
 * file contains short names, which are converted to SPDX. In any other file, the licenses are the files in
 * `common-licenses` to which it refers.
 *
 * @see https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
 */
export function licenseOfCopyright(file: EcosystemFile | undefined): string | undefined {
  if (file === undefined) return undefined;
  const license = known.get(file) ?? readLicense(file.bytes.toString('utf8'));
  known.set(file, license);
  return license === '' ? undefined : license;
}

function readLicense(text: string): string {
  const isMachineReadable = /^Format(?:-Specification)?:/im.test(text.slice(0, 1000));
  const names = isMachineReadable ? statedNames(text) : commonNames(text);
  const licenses = [...new Set(names)].slice(0, MAX_LICENSES);
  return licenses.length === 1 ? (licenses[0] ?? '') : licenses.map(inParentheses).join(' AND ');
}

/**
 * Returns the license names in a machine-readable file, without duplicates. Each name follows `License:` on the same
 * line. A file typically repeats a name about ten times.
 */
function statedNames(text: string): readonly string[] {
  const names = new Set<string>();
  for (const [, rest = ''] of text.matchAll(/(?:^|\n)license:([^\n]*)/gi)) {
    const name = rest.trim();
    if (name !== '' && name.length <= MAX_SYNOPSIS_LENGTH) names.add(name);
  }
  return [...names].map(spdxExpression);
}

/**
 * Returns the licenses in `common-licenses` that the file refers to, such as `GPL-2`. Such a reference does not show
 * whether later versions of the license are allowed.
 */
function commonNames(text: string): readonly string[] {
  const found = text.matchAll(/\/usr\/share\/common-licenses\/([A-Za-z]+(?:-\d+(?:\.\d+)*)?)/g);
  return [...found].map((match) => match[1] ?? '');
}

/**
 * Converts `GPL-2+ or Artistic` to `GPL-2.0-or-later OR Artistic-1.0`. A name with a comma is kept unchanged, because
 * the comma changes the precedence of the operators.
 */
function spdxExpression(name: string): string {
  if (name.includes(',')) return name;
  const words = name.split(/\s+(or|and)\s+/i);
  return words
    .map((word, index) => (index % 2 === 1 ? word.toUpperCase() : spdxName(word)))
    .join(' ');
}

const NAMES: ReadonlyMap<string, string> = new Map([
  ['0bsd', '0BSD'],
  ['apache-2', 'Apache-2.0'],
  ['artistic', 'Artistic-1.0'],
  ['artistic-2', 'Artistic-2.0'],
  ['bsd-2-clause', 'BSD-2-Clause'],
  ['bsd-3-clause', 'BSD-3-Clause'],
  ['bsd-4-clause', 'BSD-4-Clause'],
  ['bsd-4-clause-uc', 'BSD-4-Clause-UC'],
  ['cc0', 'CC0-1.0'],
  ['expat', 'MIT'],
  ['ms-pl', 'MS-PL'],
  ['openldap-2.8', 'OLDAP-2.8'],
  ['zlib', 'Zlib'],
]);

/**
 * SPDX identifiers for license exceptions, keyed by Debian's name. The Autoconf exception is omitted, because SPDX has
 * several identifiers for it.
 */
const EXCEPTIONS: ReadonlyMap<string, string> = new Map([
  ['bison', 'Bison-exception-2.2'],
  ['bison-2.2', 'Bison-exception-2.2'],
  ['classpath', 'Classpath-exception-2.0'],
  ['font', 'Font-exception-2.0'],
  ['libtool', 'Libtool-exception'],
  ['linux-syscall-note', 'Linux-syscall-note'],
  ['texinfo', 'Texinfo-exception'],
]);

/**
 * Returns the SPDX identifier for a Debian license short name, such as `MIT` for `Expat`. Returns an unknown short name
 * unchanged.
 */
function spdxName(word: string): string {
  const excepted = /^(\S+)[ -]with[ -](\S+)[ -]exception$/i.exec(word);
  const exception = EXCEPTIONS.get(excepted?.[2]?.toLowerCase() ?? '');
  const license = gnuName(excepted?.[1] ?? '');
  if (license !== undefined && exception !== undefined) return `${license} WITH ${exception}`;
  return gnuName(word) ?? NAMES.get(word.toLowerCase()) ?? word;
}

/**
 * Converts Debian's short name for a GNU license. `LGPL-2.1+` becomes `LGPL-2.1-or-later`. `GFDL-NIV-1.3`, which has no
 * invariant sections, becomes `GFDL-1.3-no-invariants-only`.
 */
function gnuName(word: string): string | undefined {
  const gnu = /^([AL]?GPL|GFDL)(-NIV)?-?v?(\d)(?:\.(\d))?(?:\.0)*(\+?)$/i.exec(word);
  if (gnu === null) return undefined;
  const [, name = '', without = '', major = '', minor = '0', later] = gnu;
  const variant = without === '' ? '' : '-no-invariants';
  return `${name.toUpperCase()}-${major}.${minor}${variant}-${later === '+' ? 'or-later' : 'only'}`;
}

function inParentheses(license: string): string {
  return / (?:AND|OR|WITH) /.test(license) ? `(${license})` : license;
}
