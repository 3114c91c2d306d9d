import type { Package } from '../../model/package.ts';
import type { EcosystemFile } from '../ecosystem.ts';
import { type PackageFields, packageOf } from '../package-of.ts';

/**
 * Returns a package with a Hackage name. The package comes from Hackage, or from another source such as a repository.
 */
export function haskellPackage(
  file: EcosystemFile,
  facts: Pick<PackageFields, 'name' | 'version' | 'line' | 'qualifiers' | 'downloadUrl'>,
): Package {
  const ecosystem = facts.version === '' ? undefined : 'Hackage';
  return packageOf(file, { type: 'hackage', ecosystem, ...facts });
}
