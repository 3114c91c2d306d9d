import type { Package } from '../../model/package.ts';
import type { EcosystemFile } from '../ecosystem.ts';
import { type PackageFields, packageOf } from '../package-of.ts';

/** The fields that every Go format provides. The name is the module path. */
export type GoFacts = Omit<PackageFields, 'type' | 'namespace' | 'fullName' | 'ecosystem'>;

/** Returns the package for a module. The purl's name is the last segment of the module path. */
export function goPackage(file: EcosystemFile, facts: GoFacts): Package {
  const slash = facts.name.lastIndexOf('/');
  return packageOf(file, {
    ...facts,
    type: 'golang',
    namespace: slash === -1 ? undefined : facts.name.slice(0, slash),
    name: facts.name.slice(slash + 1),
    fullName: facts.name,
    ecosystem: 'Go',
  });
}

/**
 * Returns the package for the standard library, with the name that the Go vulnerability database uses. The version does
 * not start with `v`.
 */
export function standardLibrary(file: EcosystemFile, version: string, line?: number): Package {
  return goPackage(file, { name: 'stdlib', version, line, scope: 'runtime', isDirect: true });
}
