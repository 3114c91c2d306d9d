import type { Package } from '../../model/package.ts';
import type { EcosystemFile } from '../ecosystem.ts';
import { type PackageFields, packageOf } from '../package-of.ts';

/** Data about an artifact that every format with Maven coordinates provides. */
export interface MavenFacts
  extends Omit<PackageFields, 'type' | 'namespace' | 'name' | 'fullName' | 'ecosystem'> {
  readonly group: string;
  readonly artifact: string;
}

/** Returns the package for an artifact in a Maven repository. Advisories use the name `group:artifact`. */
export function mavenPackage(
  file: EcosystemFile,
  { group, artifact, ...facts }: MavenFacts,
): Package {
  return packageOf(file, {
    ...facts,
    type: 'maven',
    namespace: group,
    name: artifact,
    fullName: `${group}:${artifact}`,
    ecosystem: 'Maven',
  });
}
