import type { Package } from '../../model/package.ts';
import type { EcosystemFile } from '../ecosystem.ts';
import { type PackageFields, packageOf } from '../package-of.ts';

/** Returns a package of Hackage, or one that is fetched from elsewhere under that name. */
export function haskellPackage(
  file: EcosystemFile,
  facts: Pick<PackageFields, 'name' | 'version' | 'line' | 'qualifiers' | 'downloadUrl'>,
): Package {
  const ecosystem = facts.version === '' ? undefined : 'Hackage';
  return packageOf(file, { type: 'hackage', ecosystem, ...facts });
}
