import { DataError } from '../../errors/errors.ts';
import type { EcosystemFile } from '../ecosystem.ts';
import { readXml } from '../read-xml.ts';
import { elementAt, elementsAt, isStructured, textAt, type XmlElement } from '../xml.ts';
import { type MavenArguments, NO_ARGUMENTS } from './maven-config.ts';
import type { PomDependency } from './pom-dependency.ts';
import { activeProfiles, uncertainProfiles } from './pom-profiles.ts';
import { dependencyAt, toolsOf } from './pom-tools.ts';

/** What a pom.xml says itself, before it inherits anything; texts may have `${names}` in them. */
export interface Pom {
  readonly file: EcosystemFile;
  readonly group: string | undefined;
  readonly artifact: string;
  readonly version: string | undefined;
  readonly parent: ParentReference | undefined;
  readonly properties: ReadonlyMap<string, string>;
  /** What its build is always started with: properties of it count before those of any pom. */
  readonly arguments: MavenArguments;
  /** Paths of folders or files, as stated. */
  readonly modules: readonly string[];
  /** How many of its profiles are active on some machines alone; not all may be tried. */
  readonly uncertain: number;
  /** Of those that are named twice the last counts. */
  readonly dependencies: readonly PomDependency[];
  /** What `dependencyManagement` lists: versions for dependencies that state none, and imports; of those that are named twice the first counts. */
  readonly managed: readonly PomDependency[];
  /** What its build runs: plugins, extensions, and what these name. */
  readonly tools: readonly PomDependency[];
}

interface ParentReference {
  readonly group: string;
  readonly artifact: string;
  readonly version: string;
  /** Empty when the file says that it is not in this source tree. */
  readonly relativePath: string;
}

/** Where Maven looks for the parent when nothing is said. */
const DEFAULT_PARENT_PATH = '../pom.xml';

/**
 * The model of a pom.xml with the profiles that are active in every build in it; undefined when it is none.
 *
 * @param machine Which of the profiles that depend on the machine is active, from 1; none for 0.
 * @throws {DataError} `malformed`, with the line: Maven refuses an element that stands twice as well.
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

/** What Maven takes for one and the same dependency. */
export function keyOf({ group, artifact, type = 'jar', classifier = '' }: PomDependency): string {
  return `${group}:${artifact}:${type}:${classifier}`;
}

/** A profile manages in place of what stands before it, and more. */
function replaced(
  managed: readonly PomDependency[],
  more: readonly PomDependency[],
): readonly PomDependency[] {
  const keys = new Set(more.map(keyOf));
  return [...managed.filter((dependency) => !keys.has(keyOf(dependency))), ...more];
}

/** Elements that a project or a profile has once. */
const SINGLE = [
  'parent',
  'properties',
  'dependencies',
  'dependencyManagement',
  'modules',
  'profiles',
  'build',
  'reporting',
];

/** Those of a build. */
const SINGLE_OF_BUILD = ['plugins', 'pluginManagement', 'extensions'];

function requireSingle(file: EcosystemFile, part: XmlElement): void {
  const management = elementAt(part, 'dependencyManagement');
  const build = elementAt(part, 'build');
  const twice =
    repeated(part, SINGLE) ??
    (management && repeated(management, ['dependencies'])) ??
    (build && repeated(build, SINGLE_OF_BUILD));
  if (twice === undefined) return;
  const message = `<${twice.name}> stands twice. Fix: merge the two, Maven refuses them`;
  throw new DataError('malformed', message, { path: file.path, line: twice.line });
}

/** Returns the first element of one of those names that stands a second time. */
function repeated(holder: XmlElement, names: readonly string[]): XmlElement | undefined {
  const seen = new Set<string>();
  return holder.children.find(({ name }) => {
    if (!names.includes(name)) return false;
    if (seen.has(name)) return true;
    seen.add(name);
    return false;
  });
}

function modulesOf(part: XmlElement): readonly string[] {
  return (elementAt(part, 'modules')?.children ?? [])
    .filter(({ name, text }) => name === 'module' && text !== '')
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

/** Of a property that is set twice the last value counts, and an empty one is one. */
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
