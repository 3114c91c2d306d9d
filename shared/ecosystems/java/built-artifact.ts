import type { PomDependency } from './pom-dependency.ts';
import type { Pom } from './pom-model.ts';

/** Kinds of packaging with code whose artifact is not a JAR file. Plugins can add further kinds, which build JAR files. */
const NOT_JARS: ReadonlySet<string> = new Set(['war', 'ear', 'rar']);

/**
 * True if a project builds the artifact that a dependency names. For example, a project with the packaging `pom` builds
 * no JAR file. Maven then uses the JAR file with the same name and version from a repository.
 */
export function buildsArtifact(
  { packaging }: Pom,
  { type = 'jar', classifier }: Pick<PomDependency, 'type' | 'classifier'>,
): boolean {
  if (type === packaging) return true;
  // A project without code can build archives for a distribution, but no JAR file.
  if (packaging === 'pom') return type !== 'jar' && classifier !== undefined;
  // The packaging contains a property whose value is unknown, so the artifact could be in a repository.
  if (packaging.includes('${')) return false;
  return classifier !== undefined || !NOT_JARS.has(packaging);
}
