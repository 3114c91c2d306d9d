/** Go: `go.sum`. Source: https://go.dev/ref/mod#go-sum-files */
import type { Package } from '../../model/package.ts';
import { linesOf } from '../control-file.ts';
import type { EcosystemFile, FileFormat } from '../ecosystem.ts';
import { besidePath } from '../paths.ts';
import { goPackage } from './go-package.ts';

/** A go.mod says better what is used; without one, what was downloaded is all that is known. */
export const goSum: FileFormat = {
  role: 'manifest',
  wanted: { names: ['go.sum', 'go.mod'] },
  wantedIn: ['directory', 'file'],
  isPrimary: (path) => path.endsWith('go.sum'),
  parse: (file, context) => ({
    packages: context.file(besidePath(file.path, 'go.mod')) === undefined ? readGoSum(file) : [],
    problems: [],
  }),
};

/**
 * The modules of a go.sum whose code was downloaded; lines about `/go.mod` alone are of modules that were
 * only looked at. Lines that are not of its form are passed over, as Go's own tools write the file.
 */
export function readGoSum(file: EcosystemFile): readonly Package[] {
  const packages: Package[] = [];
  let line = 0;
  for (const row of linesOf(file.bytes.toString('utf8'))) {
    line++;
    const [name, version, hash, ...rest] = row.trim().split(/\s+/);
    const isSum = hash?.startsWith('h1:') === true && rest.length === 0;
    if (!isSum || !name || !version || version.endsWith('/go.mod')) continue;
    packages.push(goPackage(file, { name, version, line, scope: 'runtime' }));
  }
  return packages;
}
