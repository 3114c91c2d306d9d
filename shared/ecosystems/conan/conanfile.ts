/**
 * C and C++: `conanfile.txt`. Only a lockfile resolves version ranges. Source:
 * https://docs.conan.io/2/reference/conanfile_txt.html
 */

import { linesOf } from '../../binary/lines.ts';
import type { Scope } from '../../model/package.ts';
import type { EcosystemFile, FileFormat, ParsedFile } from '../ecosystem.ts';
import { parseEach } from '../parse-each.ts';
import { type Row, unreadRows } from '../unread.ts';
import { conanPackage } from './conan-package.ts';

export const conanFile: FileFormat = {
  role: 'manifest',
  wanted: { names: ['conanfile.txt'] },
  wantedIn: ['directory', 'file'],
  parse: parseConanFile,
};

const SECTIONS: ReadonlyMap<string, Scope> = new Map([
  ['[requires]', 'runtime'],
  ['[build_requires]', 'development'],
  ['[tool_requires]', 'development'],
  ['[test_requires]', 'development'],
]);

/** Sections that do not list packages. */
const OTHERS: ReadonlySet<string> = new Set([
  '[generators]',
  '[options]',
  '[imports]',
  '[layout]',
  '[build]',
]);

const FIX = "write [requires] and name/version lines in Conan's format";

function parseConanFile(file: EcosystemFile): ParsedFile {
  const { requirements, unread } = readSections(file.bytes.toString('utf8'));
  const parsed = parseEach(requirements, ({ text, line, scope }) =>
    conanPackage(file, text, { line, scope, isDirect: true }),
  );
  return {
    packages: parsed.packages,
    problems: [...unreadRows(file, unread, FIX), ...parsed.problems],
  };
}

interface Requirement extends Row {
  readonly scope: Scope;
}

function readSections(text: string): {
  readonly requirements: readonly Requirement[];
  readonly unread: readonly Row[];
} {
  const requirements: Requirement[] = [];
  const unread: Row[] = [];
  let section: string | undefined;
  let line = 0;
  for (const row of linesOf(text)) {
    line++;
    const stated = (row.split('#', 1)[0] ?? '').trim();
    if (stated === '') continue;
    if (stated.startsWith('[')) section = stated;
    const scope = SECTIONS.get(section ?? '');
    const isKnown = scope !== undefined || OTHERS.has(section ?? '');
    if (!isKnown) unread.push({ text: row, line });
    // A reference with a range is not a package, because a range does not pin a version.
    else if (stated !== section && scope !== undefined && !stated.includes('[')) {
      requirements.push({ text: stated, line, scope });
    }
  }
  return { requirements, unread };
}
