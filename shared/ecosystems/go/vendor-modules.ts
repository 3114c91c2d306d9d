/** Go: `vendor/modules.txt`, for a folder without its `go.mod`. Source: https://go.dev/ref/mod#vendoring */
import type { Problem } from '../../model/inventory.ts';
import type { Package } from '../../model/package.ts';
import { linesOf } from '../control-file.ts';
import type { EcosystemFile, FileFormat, ParseContext, ParsedFile } from '../ecosystem.ts';
import { problemOf } from '../package-of.ts';
import { besidePath } from '../paths.ts';
import { goPackage } from './go-package.ts';

export const vendorModules: FileFormat = {
  role: 'lockfile',
  wanted: { pathSuffixes: ['vendor/modules.txt'] },
  wantedIn: ['directory', 'file'],
  parse: parseVendorModules,
};

function parseVendorModules(file: EcosystemFile, context: ParseContext): ParsedFile {
  if (context.file(besidePath(file.path, '../go.mod')) !== undefined) {
    return { packages: [], problems: [] };
  }
  const packages: Package[] = [];
  const problems: Problem[] = [];
  for (const header of headersOf(file.bytes.toString('utf8'))) {
    try {
      packages.push(...readModule(file, header));
    } catch (error) {
      problems.push(problemOf(error));
    }
  }
  return { packages, problems };
}

interface Header {
  readonly text: string;
  readonly line: number;
  /** Packages of it stand below: only then is there code of it. */
  hasCode: boolean;
}

function headersOf(text: string): readonly Header[] {
  const headers: Header[] = [];
  let line = 0;
  for (const row of linesOf(text)) {
    line++;
    const last = headers.at(-1);
    if (row.startsWith('# ')) headers.push({ text: row.slice('# '.length), line, hasCode: false });
    else if (last !== undefined && row !== '' && !row.startsWith('#')) last.hasCode = true;
  }
  return headers;
}

/** `path version`, `path version => path version`, `path => path version`; a local folder has no version. */
function readModule(file: EcosystemFile, { text, line, hasCode }: Header): readonly Package[] {
  const [left = '', right] = text.split(' => ');
  const original = left.trim().split(/\s+/);
  const replacement = right?.trim().split(/\s+/);
  const [name, version] = replacement?.[1] === undefined ? original : replacement;
  if (name === undefined || version === undefined) return [];
  // A replacement of every version has its packages below the module that it replaces.
  const isWildcard = original.length === 1;
  if (!hasCode && !isWildcard) return [];
  return [goPackage(file, { name, version, line, scope: 'runtime' })];
}
