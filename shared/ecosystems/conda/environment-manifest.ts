/**
 * Conda: dependencies that an `environment.yml` does not pin. A file that pins every version does not need a lockfile.
 */
import type { Package } from '../../model/package.ts';
import type { FileFormat, Lock } from '../ecosystem.ts';
import type { Manifest } from '../manifest.ts';
import { withManifest } from '../manifest-format.ts';

/**
 * Adds the check for a missing lockfile to an environment format.
 *
 * @param names File names of the format, as shown in the ecosystem documentation.
 */
export const environmentManifest = (
  environment: FileFormat,
  names: readonly string[],
  locks: readonly Lock[],
): FileFormat =>
  withManifest(
    environment,
    {
      ecosystem: '',
      manifests: names,
      locks,
      note: 'A file that pins every package, such as the output of `conda env export`, needs no lockfile.',
    },
    ({ packages }) => openRequirements(packages),
  );

/**
 * Returns a manifest with the dependencies that are not pinned. A dependency that specifies a commit is pinned even if
 * it has no version.
 */
function openRequirements(packages: readonly Package[]): Manifest {
  const open = packages.filter(({ version, purl }) => version === '' && !purl.includes('vcs_url'));
  return {
    dependencies: open.map(({ name }) => ({ name, isDevelopment: false })),
    fix: 'commit conda-lock.yml (conda-lock), or the output of conda env export',
  };
}
