/** Go: `vendor/modules.txt`, for a folder without a `go.mod`. Source: https://go.dev/ref/mod#vendoring */
import { linesOf } from '../../binary/lines.ts';
import type { EcosystemFile, FileFormat, ParseContext, ParsedFile } from '../ecosystem.ts';
import { parseEach } from '../parse-each.ts';
import { type Row, unreadRows } from '../unread.ts';
import { goPackage } from './go-package.ts';
import { hasGoMod } from './module-at.ts';

export const vendorModules: FileFormat = {
  role: 'lockfile',
  wanted: { pathSuffixes: ['vendor/modules.txt'] },
  wantedIn: ['directory', 'file'],
  parse: parseVendorModules,
};

function parseVendorModules(file: EcosystemFile, context: ParseContext): ParsedFile {
  const { modules, unread } = readModules(file.bytes.toString('utf8'));
  const problems = unreadRows(file, unread, 'run `go mod vendor`');
  if (hasGoMod(file, '..', context)) return { packages: [], problems };
  const parsed = parseEach(modules.filter(isDelivered), ({ name, version, line }) =>
    goPackage(file, { name, version, line, scope: 'runtime' }),
  );
  return { packages: parsed.packages, problems: [...problems, ...parsed.problems] };
}

interface VendoredModule {
  readonly name: string;
  /** `version` is empty if every version is replaced by a folder in this source tree. */
  readonly version: string;
  /** True if every version is replaced. In that case, packages are listed below the line of the replaced module. */
  readonly isWildcard: boolean;
  readonly line: number;
  /** True if packages are listed below the line. Without packages, the module is not vendored. */
  hasCode: boolean;
}

function isDelivered({ version, hasCode, isWildcard }: VendoredModule): boolean {
  return version !== '' && (hasCode || isWildcard);
}

function readModules(text: string): {
  readonly modules: readonly VendoredModule[];
  readonly unread: readonly Row[];
} {
  const modules: VendoredModule[] = [];
  const unread: Row[] = [];
  let line = 0;
  for (const row of linesOf(text)) {
    line++;
    const stated = row.trim();
    const last = modules.at(-1);
    if (stated === '' || stated.startsWith('## ')) continue;
    const header = row.startsWith('# ') ? moduleOf(row.slice('# '.length), line) : undefined;
    if (header !== undefined) modules.push(header);
    else if (last !== undefined && /^[^\s#]+$/.test(stated)) last.hasCode = true;
    else unread.push({ text: row, line });
  }
  return { modules, unread };
}

/**
 * Parses `path version`, `path version => path version` or `path => path version`. A module keeps its own version if a
 * folder in this source tree replaces it.
 */
function moduleOf(text: string, line: number): VendoredModule | undefined {
  const [left = '', right, ...more] = text.split(' => ');
  const original = left.trim().split(/\s+/);
  const replacement = right?.trim().split(/\s+/);
  if (more.length > 0 || original.length > 2 || (replacement?.length ?? 0) > 2) return undefined;
  const [name = '', version = ''] = replacement?.[1] === undefined ? original : replacement;
  if (version === '' && replacement === undefined) return undefined;
  return { name, version, isWildcard: original.length === 1, line, hasCode: false };
}
