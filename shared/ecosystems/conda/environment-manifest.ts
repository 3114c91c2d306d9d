/** Conda: what an `environment.yml` leaves to the installer. One that pins everything needs no lockfile. */
import type { Package } from '../../model/package.ts';
import type { FileFormat, Lock } from '../ecosystem.ts';
import type { Manifest } from '../manifest.ts';
import { withManifest } from '../manifest-format.ts';

/** @param names How the page of ecosystems calls such files. */
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
      note: 'One that pins every package, as `conda env export` writes it, needs nothing.',
    },
    ({ packages }) => openRequirements(packages),
  );

/** A commit is one version, whatever it is called. */
function openRequirements(packages: readonly Package[]): Manifest {
  const open = packages.filter(({ version, purl }) => version === '' && !purl.includes('vcs_url'));
  return {
    dependencies: open.map(({ name }) => ({ name, isDevelopment: false })),
    fix: 'commit conda-lock.yml (conda-lock), or the output of conda env export',
  };
}
