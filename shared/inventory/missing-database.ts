import { osvRelease } from '../ecosystems/osv-release.ts';
import type { OperatingSystem, Problem } from '../model/inventory.ts';
import type { Package } from '../model/package.ts';

/**
 * Returns a problem if an image names its distribution but does not list any package from it. The build of such an
 * image may have deleted the package database but not the programs.
 *
 * @param hasSystemFolders False if no layer has a folder where distributions install programs and libraries. In that
 * case, there is no problem: the image contains only its own programs and a copy of the file that names the
 * distribution.
 */
export function missingDatabase(
  os: OperatingSystem | undefined,
  packages: readonly Package[],
  hasSystemFolders: boolean,
): readonly Problem[] {
  const release = osvRelease(os);
  if (!hasSystemFolders || release === undefined) return [];
  if (packages.some(({ ecosystem }) => ecosystem === release)) return [];
  const message = `the image is based on ${release}, but contains no package database. Fix: keep the package database in the image`;
  return [{ code: 'incomplete', message, path: 'etc/os-release' }];
}
