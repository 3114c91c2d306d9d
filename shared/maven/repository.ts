import type { EcosystemFile } from '../ecosystems/ecosystem.ts';
import type { Coordinates } from './coordinates.ts';
import type { Answer, Failure } from './pom-lookup.ts';

/**
 * A Maven repository: a folder on this machine, or a server. Callers must check all coordinates before they pass them
 * to the repository.
 */
export interface MavenRepository {
  /** URL or path, for messages. */
  readonly name: string;
  pom(id: Coordinates): Promise<Answer<EcosystemFile>>;
  /** Returns the versions in the repository's published version list. */
  versions(group: string, artifact: string): Promise<Answer<readonly string[]>>;
}

/** Maximum size of a POM or a list of versions, in bytes. The largest POMs on Maven Central are 500 kB. */
export const MAX_FILE_BYTES = 1024 * 1024;

/** Returns a failure for a file that is not in the given repositories. */
export function notFoundIn(names: readonly string[]): Failure {
  const fix =
    "add a repository that contains it to `resolve`, or commit the build's SBOM as bom.json (mvn org.cyclonedx:cyclonedx-maven-plugin:makeAggregateBom)";
  return { code: 'missing', text: `was not found in ${names.join(' or ')}`, fix };
}
