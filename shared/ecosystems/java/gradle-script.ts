/**
 * Java: what `build.gradle` and `build.gradle.kts` ask for. They are programs, of which the statements in the blocks
 * `dependencies` are read as people write them.
 * Source: https://docs.gradle.org/current/userguide/declaring_dependencies.html
 */
import type { EcosystemFile, FileFormat, Lock } from '../ecosystem.ts';
import type { Manifest, ManifestDependency } from '../manifest.ts';
import { manifestFormat } from '../manifest-format.ts';
import { notALockfile } from '../unread.ts';
import { blocksNamed, literalsOf, statementsOf, withoutComments } from './gradle-text.ts';
import { mavenPackage } from './maven-package.ts';

export const gradleScript = (locks: readonly Lock[]): FileFormat =>
  manifestFormat(
    { wanted: { names: ['build.gradle', 'build.gradle.kts'] } },
    {
      ecosystem: 'Maven',
      manifests: ['build.gradle', 'build.gradle.kts'],
      locks,
      note: 'Exact versions are packages; what these need in turn, only a lockfile says. Plugins are not listed.',
    },
    readScript,
  );

/** Blocks, assignments and calls: prose has none. */
const OWN = /\w\s*(?:\{|=|\()|^\s*apply\s+(?:plugin|from)\b|^\s*(?:group|version)\s*['"]/m;

/** Largest script looked at, in characters; people write some kilobytes. */
const MAX_LENGTH = 1024 * 1024;

function readScript(file: EcosystemFile): Manifest {
  const text = withoutComments(file.bytes.toString('utf8').slice(0, MAX_LENGTH));
  if (text.trim() !== '' && !OWN.test(text)) {
    throw notALockfile(file, 'statement of Gradle', 'write one (gradle init)');
  }
  const values = literalsOf(text);
  const statements = blocksNamed(text, 'dependencies').flatMap(statementsOf);
  return {
    dependencies: statements.flatMap((one) => dependenciesOf(file, one, values)),
    fix: 'turn dependencyLocking on, and commit gradle.lockfile (gradle dependencies --write-locks)',
  };
}

/** Longest statement that is taken apart, in characters; it may list a hundred artifacts. */
const MAX_STATEMENT = 20_000;

/** Characters of an expression that names a dependency. */
const SHOWN = 100;

/** Configurations by how they end; any other word is a constraint, a condition or a call. */
const CONFIGURATION =
  /^["']?(\w*(?:implementation|api|only|compile|runtime|classpath|processor|provided|kapt|ksp|checkstyle|pmd|spotbugs\w*|detekt\w*|desugaring))["']?(?=[\s(])/i;

const DEVELOPMENT =
  /test|classpath|processor|kapt|ksp|checkstyle|pmd|spotbugs|detekt|developmentOnly/i;

/** Code of the source tree, or files of the machine. */
const LOCAL =
  /^(?:project|projects|files|fileTree|gradleApi|gradleTestKit|localGroovy|gradleKotlinDsl)\b/;

function dependenciesOf(
  file: EcosystemFile,
  statement: string,
  values: ReadonlyMap<string, string>,
): readonly ManifestDependency[] {
  if (statement.length > MAX_STATEMENT) {
    return [{ name: `${statement.slice(0, SHOWN)}…`, isDevelopment: false }];
  }
  const [head = '', configuration] = CONFIGURATION.exec(statement) ?? [];
  if (configuration === undefined) return [];
  const isDevelopment = DEVELOPMENT.test(configuration);
  const expression = statement
    .slice(head.length)
    .replace(/^[\s(]+/, '')
    .replace(/^(?:platform|enforcedPlatform|testFixtures)\s*\(\s*/, '');
  const stated = coordinatesIn(expression);
  if (stated.length > 0) {
    return stated.map((one) => dependencyOf(file, one, isDevelopment, values));
  }
  if (LOCAL.test(expression) || expression === '') return [];
  // `libs.guava`: which artifact it is, another file or a program says.
  const name = expression.replace(/[\s){]+$/, '').slice(0, SHOWN);
  return [{ name, isDevelopment, isOptional: true }];
}

/** `"group:artifact:version"`, and `group: "…", name: "…", version: "…"` with colons or equal signs. */
function coordinatesIn(expression: string): readonly string[] {
  const plain = [...expression.matchAll(/["']([\w.${}-]+:[\w.${}-]+(?::[^"'@]*)?)(?:@\w+)?["']/g)];
  if (plain.length > 0) return plain.map(([, text = '']) => text);
  const part = (key: string) =>
    new RegExp(`\\b${key}\\s*[:=]\\s*["']([^"']*)["']`).exec(expression)?.[1];
  const [group, name, version] = [part('group'), part('name'), part('version')];
  return group === undefined || name === undefined ? [] : [`${group}:${name}:${version ?? ''}`];
}

function dependencyOf(
  file: EcosystemFile,
  stated: string,
  isDevelopment: boolean,
  values: ReadonlyMap<string, string>,
): ManifestDependency {
  const known = stated.replaceAll(/\$\{?(?:[\w.]*\.)?(\w+)\}?/g, (whole, name: string) => {
    return values.get(name) ?? whole;
  });
  const [group = '', artifact = '', version = ''] = known.split(':');
  const name = `${group}:${artifact}`;
  if (/[$+,[\]()]|^latest\.|^$/.test(version) || name.includes('$')) {
    return { name, isDevelopment, isOptional: name.includes('$') };
  }
  const scope = isDevelopment ? 'development' : 'runtime';
  const exact = mavenPackage(file, { group, artifact, version, scope, isDirect: true });
  return { name, isDevelopment, exact };
}
