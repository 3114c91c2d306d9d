/** Go: `go.sum`. Source: https://go.dev/ref/mod#go-sum-files */
import type { Package } from '../../model/package.ts';
import { linesOf } from '../control-file.ts';
import type { EcosystemFile } from '../ecosystem.ts';
import { goPackage } from './go-package.ts';

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
