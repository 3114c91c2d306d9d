import type { PomDependency } from '../ecosystems/java/pom-dependency.ts';

/**
 * File name extensions and classifiers of artifact types. The extension of any other type is the name of the type.
 *
 * @see https://maven.apache.org/ref/3.9.9/maven-core/artifact-handlers.html
 */
const TYPES: ReadonlyMap<string, { readonly extension: string; readonly classifier: string }> =
  new Map([
    ['maven-plugin', { extension: 'jar', classifier: '' }],
    ['ejb', { extension: 'jar', classifier: '' }],
    ['ejb-client', { extension: 'jar', classifier: 'client' }],
    ['test-jar', { extension: 'jar', classifier: 'tests' }],
    ['java-source', { extension: 'jar', classifier: 'sources' }],
    ['javadoc', { extension: 'jar', classifier: 'javadoc' }],
  ]);

/** Artifact types whose files already contain all dependencies of the artifact. */
const WITH_DEPENDENCIES: ReadonlySet<string> = new Set(['war', 'ear', 'rar', 'par']);

type Kind = Pick<PomDependency, 'group' | 'artifact' | 'type' | 'classifier'>;

/**
 * Returns the key of an artifact in a dependency graph. Maven treats artifacts with the same key as versions of each
 * other.
 */
export function artifactKey({ group, artifact, type = 'jar', classifier }: Kind): string {
  const known = TYPES.get(type);
  return `${group}:${artifact}:${known?.extension ?? type}:${classifier ?? known?.classifier ?? ''}`;
}

/** True if Maven also adds the dependencies of this artifact to the dependency graph. */
export function hasTransitive({ type = 'jar', scope }: PomDependency): boolean {
  return !WITH_DEPENDENCIES.has(type) && scope !== 'system';
}
