/**
 * Go: `vendor/modules.txt`. Before Go 1.17, go.mod does not list all modules in this file, and Go does not compare the
 * two files. Source: https://go.dev/ref/mod#vendoring
 */
import { linesOf } from '../../binary/lines.ts';
import type { EcosystemFile, FileFormat, ParseContext, ParsedFile } from '../ecosystem.ts';
import { parseEach } from '../parse-each.ts';
import { type Row, unreadRows } from '../unread.ts';
import type { Directive } from './directives.ts';
import { goPackage } from './go-package.ts';
import { moduleAt } from './module-at.ts';

export const vendorModules: FileFormat = {
  role: 'lockfile',
  wanted: { pathSuffixes: ['vendor/modules.txt'] },
  wantedIn: ['directory', 'file'],
  parse: parseVendorModules,
};

function parseVendorModules(file: EcosystemFile, context: ParseContext): ParsedFile {
  const { modules, unread } = readModules(file.bytes.toString('utf8'));
  const problems = unreadRows(file, unread, 'run `go mod vendor`');
  const isNamed = namedBy(moduleAt(file, '..', context));
  const delivered = modules.filter((one) => isDelivered(one) && !isNamed(one));
  const parsed = parseEach(delivered, ({ name, version, line }) =>
    goPackage(file, { name, version, line, scope: 'runtime' }),
  );
  return { packages: parsed.packages, problems: [...problems, ...parsed.problems] };
}

/**
 * Returns a function that tests whether a module can be skipped. This is the case if go.mod lists the same version, or
 * if a folder replaces the module.
 */
function namedBy(directives: readonly Directive[] | undefined): (one: VendoredModule) => boolean {
  if (directives === undefined) return () => false;
  const named = new Set(directives.map(({ words }) => words.slice(-2).join(' ')));
  return ({ name, version, isFolder }) => isFolder || named.has(`${name} ${version}`);
}

interface VendoredModule {
  readonly name: string;
  /** Empty if a folder in this source tree replaces every version. */
  readonly version: string;
  /** True if the line replaces every version of the module. The module's packages are then below another line. */
  readonly isWildcard: boolean;
  /** True if a folder replaces the module. */
  readonly isFolder: boolean;
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
 * Parses `path version`, `path version => path version` or `path => path version`. If a folder in this source tree
 * replaces a module, the module keeps its own version.
 */
function moduleOf(text: string, line: number): VendoredModule | undefined {
  const [left = '', right, ...more] = text.split(' => ');
  const original = left.trim().split(/\s+/);
  const replacement = right?.trim().split(/\s+/);
  if (more.length > 0 || original.length > 2 || (replacement?.length ?? 0) > 2) return undefined;
  const [name = '', version = ''] = replacement?.[1] === undefined ? original : replacement;
  if (version === '' && replacement === undefined) return undefined;
  const isFolder = replacement?.length === 1;
  return { name, version, isWildcard: original.length === 1, isFolder, line, hasCode: false };
}
