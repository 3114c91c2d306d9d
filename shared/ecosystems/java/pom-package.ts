import type { Package, Scope } from '../../model/package.ts';
import { mavenPackage } from './maven-package.ts';
import type { PomDependency } from './pom-dependency.ts';

/**
 * Returns the package for a dependency.
 *
 * @throws {DataError} `malformed` if the coordinates do not form a valid package URL.
 */
export function pomPackage(dependency: PomDependency): Package {
  const { file, group, artifact, line, scope } = dependency;
  return mavenPackage(file, {
    group,
    artifact,
    version: exactVersion(dependency.version),
    qualifiers: qualifiersOf(dependency),
    line,
    scope: scopeOf(scope),
    isDirect: true,
  });
}

/**
 * Returns the version. Returns an empty string if Maven chooses the version during the build. The range `[1.0]`
 * contains only one version, so Maven does not choose.
 */
function exactVersion(version = ''): string {
  const only = /^\[([^,[\]()]+)\]$/.exec(version)?.[1] ?? version;
  return /[,[\]()]/.test(only) || only === 'LATEST' || only === 'RELEASE' ? '' : only;
}

/**
 * Returns Assay's scope for a Maven scope. `provided` counts as runtime, because the runtime environment supplies these
 * dependencies.
 */
export function scopeOf(scope: string | undefined): Scope {
  return scope === 'test' ? 'development' : 'runtime';
}

/** Maven types whose files are ordinary JAR files. */
const JAR_TYPES: ReadonlySet<string> = new Set([
  'jar',
  'bundle',
  'ejb',
  'maven-plugin',
  'test-jar',
]);

/**
 * Returns the purl qualifiers of a dependency: the classifier, and the type unless it stands for an ordinary JAR file.
 *
 * @see https://github.com/package-url/purl-spec/blob/main/types-doc/maven-definition.md
 */
function qualifiersOf({ type = 'jar', classifier }: PomDependency) {
  return {
    classifier: classifier ?? (type === 'test-jar' ? 'tests' : undefined),
    type: JAR_TYPES.has(type) ? undefined : type,
  };
}
