import type { Package } from '../../model/package.ts';
import type { EcosystemFile } from '../ecosystem.ts';
import { type PackageFields, packageOf } from '../package-of.ts';

/** What every format gives that names artifacts as Maven repositories do. */
export interface MavenFacts
  extends Omit<PackageFields, 'type' | 'namespace' | 'name' | 'fullName' | 'ecosystem'> {
  readonly group: string;
  readonly artifact: string;
}

/** An artifact of a Maven repository; its advisories are by `group:artifact`. */
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
