import type { PomDependency } from '../ecosystems/java/pom-dependency.ts';

/**
 * File name extensions and classifiers of types. Any other type is its own extension.
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

/** Types whose files contain their dependencies. */
const WITH_DEPENDENCIES: ReadonlySet<string> = new Set(['war', 'ear', 'rar', 'par']);

type Kind = Pick<PomDependency, 'group' | 'artifact' | 'type' | 'classifier'>;

/** Returns the key by which Maven distinguishes artifacts in a dependency graph. */
export function artifactKey({ group, artifact, type = 'jar', classifier }: Kind): string {
  const known = TYPES.get(type);
  return `${group}:${artifact}:${known?.extension ?? type}:${classifier ?? known?.classifier ?? ''}`;
}

/** True if the dependencies of an artifact are used together with it. */
export function hasTransitive({ type = 'jar', scope }: PomDependency): boolean {
  return !WITH_DEPENDENCIES.has(type) && scope !== 'system';
}
