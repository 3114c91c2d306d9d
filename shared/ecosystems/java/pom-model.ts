import { DataError } from '../../errors/errors.ts';
import { type JsonObject, objectAt } from '../../json/guards.ts';
import type { EcosystemFile } from '../ecosystem.ts';
import { ATTRIBUTE, elementsAt, type LocatedXml, readLocatedXml, textAt } from '../xml.ts';
import { type MavenArguments, NO_ARGUMENTS } from './maven-config.ts';
import { activeProfiles, uncertainProfiles } from './pom-profiles.ts';

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
  /** How many of its profiles are active on some machines alone. */
  readonly uncertain: number;
  /** Of those that are named twice the last counts. */
  readonly dependencies: readonly PomDependency[];
  /** What `dependencyManagement` lists: versions for dependencies that state none, and imports; of those that are named twice the first counts. */
  readonly managed: readonly PomDependency[];
}

interface ParentReference {
  readonly group: string;
  readonly artifact: string;
  readonly version: string;
  /** Empty when the file says that it is not in this source tree. */
  readonly relativePath: string;
}

export interface PomDependency {
  /** The file that names it: a parent's for what is inherited. */
  readonly file: EcosystemFile;
  readonly line: number | undefined;
  readonly group: string;
  readonly artifact: string;
  readonly version: string | undefined;
  readonly type: string | undefined;
  readonly classifier: string | undefined;
  readonly scope: string | undefined;
  /** What is stated of group, artifact or version and cannot be told: `${elsewhere}`. */
  readonly unknown?: string | undefined;
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
  const xml = readLocatedXml(file);
  const project = objectAt(xml.root, 'project');
  if (project === undefined) return undefined;
  const parts = [project, ...activeProfiles(project, stated.profiles, machine)];
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
    uncertain: uncertainProfiles(project).length,
    dependencies: parts.flatMap((part) => dependenciesOf(file, xml, part)),
    managed: parts.reduce<readonly PomDependency[]>(
      (managed, part) =>
        replaced(managed, dependenciesOf(file, xml, objectAt(part, 'dependencyManagement'))),
      [],
    ),
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
];

function requireSingle(file: EcosystemFile, part: JsonObject): void {
  const management = objectAt(part, 'dependencyManagement') ?? {};
  const twice = [
    ...SINGLE.map((name) => [part, name] as const),
    [management, 'dependencies'] as const,
  ].find(([holder, name]) => Array.isArray(holder[name]))?.[1];
  if (twice === undefined) return;
  const message = `<${twice}> stands twice. Fix: merge the two, Maven refuses them`;
  throw new DataError('malformed', message, { path: file.path });
}

function modulesOf(part: JsonObject): readonly string[] {
  const stated = objectAt(part, 'modules')?.['module'];
  const all = Array.isArray(stated) ? stated : [stated];
  return all
    .flatMap((module) => textAt({ module }, 'module') ?? [])
    .map((path) => path.replaceAll('\\', '/'));
}

function parentOf(project: JsonObject): ParentReference | undefined {
  const parent = objectAt(project, 'parent');
  if (parent === undefined) return undefined;
  const isPathStated = Object.hasOwn(parent, 'relativePath');
  return {
    group: textAt(parent, 'groupId') ?? '',
    artifact: textAt(parent, 'artifactId') ?? '',
    version: textAt(parent, 'version') ?? '',
    relativePath: isPathStated ? (textAt(parent, 'relativePath') ?? '') : DEFAULT_PARENT_PATH,
  };
}

function propertiesOf(part: JsonObject): readonly (readonly [string, string])[] {
  const properties = objectAt(part, 'properties') ?? {};
  return Object.keys(properties)
    .filter((name) => !name.startsWith(ATTRIBUTE) && name !== '#text')
    .map((name) => {
      // Of a property that is set twice the last value counts, and an empty one is one.
      const stated = properties[name];
      const last = Array.isArray(stated) ? stated.at(-1) : stated;
      return [name, textAt({ last }, 'last') ?? ''];
    });
}

function dependenciesOf(
  file: EcosystemFile,
  xml: LocatedXml,
  holder: JsonObject | undefined,
): readonly PomDependency[] {
  const list = objectAt(holder ?? {}, 'dependencies') ?? {};
  return elementsAt(list, 'dependency').map((element) => ({
    file,
    line: xml.lineOf(element),
    group: textAt(element, 'groupId') ?? '',
    artifact: textAt(element, 'artifactId') ?? '',
    version: textAt(element, 'version'),
    type: textAt(element, 'type'),
    classifier: textAt(element, 'classifier'),
    scope: textAt(element, 'scope'),
  }));
}
