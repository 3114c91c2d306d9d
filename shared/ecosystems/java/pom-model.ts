import { DataError } from '../../errors/errors.ts';
import type { EcosystemFile } from '../ecosystem.ts';
import { readXml } from '../read-xml.ts';
import { elementAt, elementsAt, isStructured, textAt, type XmlElement } from '../xml.ts';
import { type MavenArguments, NO_ARGUMENTS } from './maven-config.ts';
import type { PomDependency } from './pom-dependency.ts';
import { activeProfiles, profilesOf, uncertainProfiles } from './pom-profiles.ts';
import { dependencyAt, toolsOf } from './pom-tools.ts';

/** Content of a pom.xml before inheritance. Texts can contain `${names}`. */
export interface Pom {
  readonly file: EcosystemFile;
  readonly group: string | undefined;
  readonly artifact: string;
  readonly version: string | undefined;
  readonly parent: ParentReference | undefined;
  readonly properties: ReadonlyMap<string, string>;
  /** Arguments that apply to every build. Their properties win over the properties of any pom. */
  readonly arguments: MavenArguments;
  /** Paths of folders or files, as written in the pom. */
  readonly modules: readonly string[];
  /** All modules, including those in inactive profiles. */
  readonly allModules: readonly string[];
  /** Number of profiles that are active only on some machines. Some of them can remain untried. */
  readonly uncertain: number;
  /** If a dependency is named twice, the last entry wins. */
  readonly dependencies: readonly PomDependency[];
  /**
   * Entries of `dependencyManagement`: versions for dependencies without a version, and imports. If an artifact is
   * named twice, the first entry wins.
   */
  readonly managed: readonly PomDependency[];
  /** Plugins, extensions and other artifacts that the build runs. */
  readonly tools: readonly PomDependency[];
}

interface ParentReference {
  readonly group: string;
  readonly artifact: string;
  readonly version: string;
  /** Empty if the pom says that its parent is outside this source tree. */
  readonly relativePath: string;
}

/** Default path of the parent. */
const DEFAULT_PARENT_PATH = '../pom.xml';

/**
 * Returns the model of a pom.xml, including the profiles that are active in every build. Returns undefined if the
 * file is not a pom.
 *
 * @param machine Number of the active machine-dependent profile, from 1; 0 for none.
 * @throws {DataError} `malformed`, with the line. Maven also refuses a duplicate element.
 * @see https://maven.apache.org/ref/current/maven-model/maven.html
 */
export function readPom(
  file: EcosystemFile,
  stated: MavenArguments = NO_ARGUMENTS,
  machine = 0,
): Pom | undefined {
  const project = readXml(file);
  if (project.name !== 'project' || !isStructured(project)) return undefined;
  const parts = [project, ...activeProfiles(project, stated, machine)];
  for (const part of parts) requireSingle(file, part);
  return {
    file,
    group: textAt(project, 'groupId'),
    artifact: textAt(project, 'artifactId') ?? '',
    version: textAt(project, 'version'),
    parent: parentOf(project),
    properties: new Map(parts.flatMap(propertiesOf)),
    arguments: stated,
    modules: parts.flatMap(modulesOf),
    allModules: [...new Set([project, ...profilesOf(project)].flatMap(modulesOf))],
    uncertain: uncertainProfiles(project, stated).length,
    dependencies: parts.flatMap((part) => dependenciesOf(file, part)),
    managed: parts.reduce<readonly PomDependency[]>(
      (managed, part) =>
        replaced(managed, dependenciesOf(file, elementAt(part, 'dependencyManagement'))),
      [],
    ),
    tools: parts.flatMap((part) => toolsOf(file, part)),
  };
}

/** Returns the key by which Maven distinguishes dependencies. */
export function keyOf({ group, artifact, type = 'jar', classifier = '' }: PomDependency): string {
  return `${group}:${artifact}:${type}:${classifier}`;
}

/** A profile replaces managed dependencies with the same name and adds its other managed dependencies. */
function replaced(
  managed: readonly PomDependency[],
  more: readonly PomDependency[],
): readonly PomDependency[] {
  const keys = new Set(more.map(keyOf));
  return [...managed.filter((dependency) => !keys.has(keyOf(dependency))), ...more];
}

/** Elements that can occur only once in a project or a profile. */
const SINGLE = [
  'parent',
  'properties',
  'dependencies',
  'dependencyManagement',
  'modules',
  'subprojects',
  'profiles',
  'build',
  'reporting',
];

/** Elements that can occur only once in a build. */
const SINGLE_OF_BUILD = ['plugins', 'pluginManagement', 'extensions'];

function requireSingle(file: EcosystemFile, part: XmlElement): void {
  const management = elementAt(part, 'dependencyManagement');
  const build = elementAt(part, 'build');
  const twice =
    repeated(part, SINGLE) ??
    (management && repeated(management, ['dependencies'])) ??
    (build && repeated(build, SINGLE_OF_BUILD));
  if (twice === undefined) return;
  const message = `<${twice.name}> occurs twice. Fix: merge both elements`;
  throw new DataError('malformed', message, { path: file.path, line: twice.line });
}

/** Returns the second occurrence of the first element that occurs twice and has one of the given names. */
function repeated(holder: XmlElement, names: readonly string[]): XmlElement | undefined {
  const seen = new Set<string>();
  return holder.children.find(({ name }) => {
    if (!names.includes(name)) return false;
    if (seen.has(name)) return true;
    seen.add(name);
    return false;
  });
}

/** Since Maven 4, modules are also called subprojects. */
function modulesOf(part: XmlElement): readonly string[] {
  return ['module', 'subproject']
    .flatMap((kind) =>
      (elementAt(part, `${kind}s`)?.children ?? []).filter(({ name }) => name === kind),
    )
    .filter(({ text }) => text !== '')
    .map(({ text }) => text.replaceAll('\\', '/'));
}

function parentOf(project: XmlElement): ParentReference | undefined {
  const parent = elementAt(project, 'parent');
  if (parent === undefined) return undefined;
  const isPathStated = parent.children.some(({ name }) => name === 'relativePath');
  return {
    group: textAt(parent, 'groupId') ?? '',
    artifact: textAt(parent, 'artifactId') ?? '',
    version: textAt(parent, 'version') ?? '',
    relativePath: isPathStated ? (textAt(parent, 'relativePath') ?? '') : DEFAULT_PARENT_PATH,
  };
}

/** If a property is set twice, the last value has precedence, even if this value is empty. */
function propertiesOf(part: XmlElement): readonly (readonly [string, string])[] {
  const properties = elementAt(part, 'properties')?.children ?? [];
  return properties.map(({ name, text }) => [name, text]);
}

function dependenciesOf(
  file: EcosystemFile,
  holder: XmlElement | undefined,
): readonly PomDependency[] {
  const list = holder && elementAt(holder, 'dependencies');
  return (list === undefined ? [] : elementsAt(list, 'dependency')).map((element) =>
    dependencyAt(file, element),
  );
}
