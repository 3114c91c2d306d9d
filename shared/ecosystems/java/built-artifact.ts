import type { PomDependency } from './pom-dependency.ts';
import type { Pom } from './pom-model.ts';

/** Packaging types that do not produce a JAR file. Types added by plugins do produce one. */
const NOT_JARS: ReadonlySet<string> = new Set(['war', 'ear', 'rar']);

/**
 * True if a project builds the artifact that a dependency requires. For example, a project with the packaging `pom`
 * builds no JAR file. If a dependency requires a JAR file with its name and version, Maven downloads the file from a
 * repository.
 */
export function buildsArtifact(
  { packaging }: Pom,
  { type = 'jar', classifier }: Pick<PomDependency, 'type' | 'classifier'>,
): boolean {
  if (type === packaging) return true;
  // A project without code can build distribution archives, but not a JAR file.
  if (packaging === 'pom') return type !== 'jar' && classifier !== undefined;
  // If the packaging contains an unknown property, the artifact could come from a repository.
  if (packaging.includes('${')) return false;
  return classifier !== undefined || !NOT_JARS.has(packaging);
}
