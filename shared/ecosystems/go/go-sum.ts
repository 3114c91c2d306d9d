/** Go: `go.sum`. Source: https://go.dev/ref/mod#go-sum-files */
import { linesOf } from '../../binary/lines.ts';
import type { EcosystemFile, FileFormat, ParsedFile } from '../ecosystem.ts';
import { parseEach } from '../parse-each.ts';
import { type Row, unreadRows } from '../unread.ts';
import { goPackage } from './go-package.ts';
import { hasGoMod } from './module-at.ts';

/**
 * Lists the modules in a go.sum only if there is no go.mod next to it. A go.mod is more precise, because a go.sum lists
 * all modules that were ever downloaded.
 */
export const goSum: FileFormat = {
  // The role is not `lockfile`: a lockfile must not be empty, but the go.sum of a module without dependencies is.
  role: 'manifest',
  wanted: { names: ['go.sum', 'go.mod'] },
  wantedIn: ['directory', 'file'],
  isPrimary: (path) => path.endsWith('go.sum'),
  parse: (file, context) => {
    const { packages, problems } = readGoSum(file);
    return { packages: hasGoMod(file, '.', context) ? [] : packages, problems };
  },
};

/** Returns the path of the checksum file that belongs to a module file, such as `go.sum` for `go.mod`. */
export function sumPath(modulePath: string): string {
  return modulePath.replace(/\.mod$/, '.sum');
}

interface Sum {
  readonly name: string;
  readonly version: string;
  readonly line: number;
}

/**
 * Returns the modules whose code was downloaded, according to a go.sum. A module with only a `/go.mod` line is left
 * out, because Go did not download its code.
 */
export function readGoSum(file: EcosystemFile): ParsedFile {
  const sums: Sum[] = [];
  const unread: Row[] = [];
  let line = 0;
  for (const row of linesOf(file.bytes.toString('utf8'))) {
    line++;
    const stated = row.trim();
    if (stated === '') continue;
    const [name = '', version = '', hash = '', ...more] = stated.split(/\s+/, 4);
    if (!/^h\d+:./.test(hash) || more.length > 0) unread.push({ text: row, line });
    else if (!version.endsWith('/go.mod')) sums.push({ name, version, line });
  }
  const parsed = parseEach(sums, (sum) => goPackage(file, { ...sum, scope: 'runtime' }));
  const problems = [...unreadRows(file, unread, 'run `go mod tidy`'), ...parsed.problems];
  return { packages: parsed.packages, problems };
}
