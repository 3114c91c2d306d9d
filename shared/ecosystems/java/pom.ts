/**
 * Java: `pom.xml`. What a dependency needs itself is in no file, and neither is what a parent outside of the
 * source tree manages: then the version is not known.
 * Source: https://maven.apache.org/pom.html
 */
import type { Scope } from '../../model/package.ts';
import type { EcosystemFile, FileFormat, ParseContext, ParsedFile } from '../ecosystem.ts';
import { parseEach } from '../parse-each.ts';
import { baseName } from '../paths.ts';
import { effectiveDependencies } from './effective-pom.ts';
import { MAVEN_CONFIG } from './maven-config.ts';
import { mavenPackage } from './maven-package.ts';
import { type PomDependency, readPom } from './pom-model.ts';
import { coordinatesOf, type PomTree, pomTree } from './pom-tree.ts';

export const pomXml: FileFormat = {
  role: 'manifest',
  wanted: { names: ['pom.xml'], pathSuffixes: [MAVEN_CONFIG] },
  wantedIn: ['directory', 'file'],
  isPrimary: (path) => baseName(path) === 'pom.xml',
  parse: parsePom,
};

function parsePom(file: EcosystemFile, context: ParseContext): ParsedFile {
  const tree = pomTree(context);
  // Where the tree does not have it, it could not be read, and reading it says why.
  const pom = tree.at(file.path) ?? readPom(file);
  if (pom === undefined) return { packages: [], problems: [] };
  const dependencies = effectiveDependencies(pom, tree);
  return parseEach(
    dependencies.filter((dependency) => !isOfTree(dependency, tree)),
    toPackage,
  );
}

/** Another module: code of this source tree, not an artifact that anyone published. */
function isOfTree({ group, artifact, version }: PomDependency, tree: PomTree): boolean {
  const modules = tree.named(`${group}:${artifact}`);
  return modules.some(
    (pom) => version === undefined || ['', version].includes(coordinatesOf(pom).version),
  );
}

function toPackage(dependency: PomDependency) {
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

/** `[1.0]` means that version; which one a range gives is decided when it is built. */
function exactVersion(version = ''): string {
  const only = /^\[([^,[\]()]+)\]$/.exec(version)?.[1] ?? version;
  return /[,[\]()]/.test(only) || only === 'LATEST' || only === 'RELEASE' ? '' : only;
}

/** `provided` is there where it runs, brought by another. */
function scopeOf(scope: string | undefined): Scope {
  return scope === 'test' ? 'development' : 'runtime';
}

/** Types that are jars under another name. */
const JAR_TYPES: ReadonlySet<string> = new Set([
  'jar',
  'bundle',
  'ejb',
  'maven-plugin',
  'test-jar',
]);

/** @see https://github.com/package-url/purl-spec/blob/main/types-doc/maven-definition.md */
function qualifiersOf({ type = 'jar', classifier }: PomDependency) {
  return {
    classifier: classifier ?? (type === 'test-jar' ? 'tests' : undefined),
    type: JAR_TYPES.has(type) ? undefined : type,
  };
}
