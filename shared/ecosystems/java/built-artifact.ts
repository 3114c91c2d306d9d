import type { PomDependency } from './pom-dependency.ts';
import type { Pom } from './pom-model.ts';

/** Kinds of packaging whose artifact is not a JAR file. Plugins can add further kinds, which build JAR files. */
const NOT_JARS: ReadonlySet<string> = new Set(['pom', 'war', 'ear', 'rar']);

/**
 * True if a project builds the artifact that a dependency names. For example, a project with the packaging `pom` builds
 * no JAR file. Maven then uses the JAR file with the same name and version from a repository.
 */
export function buildsArtifact(
  { packaging }: Pom,
  { type = 'jar', classifier }: Pick<PomDependency, 'type' | 'classifier'>,
): boolean {
  if (classifier !== undefined || type === packaging) return true;
  // The value of a property in the packaging is unknown, so the artifact could be in a repository.
  return !NOT_JARS.has(packaging) && !packaging.includes('${');
}
