import type { EcosystemFile } from '../ecosystem.ts';
import { readXml } from '../read-xml.ts';
import { elementAt, isStructured, textAt, type XmlElement } from '../xml.ts';
import { type MavenArguments, NO_ARGUMENTS } from './maven-config.ts';
import type { PomDependency } from './pom-dependency.ts';
import {
  dependenciesOf,
  modulesOf,
  type ParentReference,
  parentOf,
  propertiesOf,
  type Relocation,
  relocationOf,
  requireSingle,
} from './pom-parts.ts';
import { activeProfiles, profilesOf, uncertainProfiles } from './pom-profiles.ts';
import { toolsOf } from './pom-tools.ts';

/** Content of a pom.xml before inheritance is applied. Values can contain property references such as `${name}`. */
export interface Pom {
  readonly file: EcosystemFile;
  readonly group: string | undefined;
  readonly artifact: string;
  readonly version: string | undefined;
  /** Kind of artifact that the project builds, such as `jar`, `pom` or `war`. */
  readonly packaging: string;
  readonly parent: ParentReference | undefined;
  readonly properties: ReadonlyMap<string, string>;
  /** Arguments that apply to every build. Their properties take precedence over the properties of all POMs. */
  readonly arguments: MavenArguments;
  /** Paths of the active modules, as written in the POM. Each is a folder or a file. */
  readonly modules: readonly string[];
  /** All modules, including those in inactive profiles. */
  readonly allModules: readonly string[];
  /** Number of profiles that are active only on some machines. If there are many, Assay tries only some of them. */
  readonly uncertain: number;
  /** Dependencies of the project and its active profiles. If a dependency is listed twice, the last entry applies. */
  readonly dependencies: readonly PomDependency[];
  /**
   * Entries of `dependencyManagement`: versions for dependencies without a version, and imports. An artifact can be
   * listed twice.
   */
  readonly managed: readonly PomDependency[];
  /** Plugins, extensions and other artifacts that the build runs. */
  readonly tools: readonly PomDependency[];
  /** New coordinates of the artifact, if it was relocated. */
  readonly relocation: Relocation | undefined;
}

/**
 * Returns the model of a pom.xml, including the profiles that are active in every build. Returns undefined if the file
 * is not a POM.
 *
 * @param machine Number of the active machine-dependent profile, starting at 1. 0 for none.
 * @throws {DataError} `malformed`, with the line. Like Maven, rejects a duplicate element.
 * @see https://maven.apache.org/ref/current/maven-model/maven.html
 */
export function readPom(
  file: EcosystemFile,
  stated: MavenArguments = NO_ARGUMENTS,
  machine = 0,
): Pom | undefined {
  const project = projectIn(file);
  if (project === undefined) return undefined;
  const uncertain = uncertainProfiles(project, stated).length;
  return pomOf(file, { project, stated, uncertain }, activeProfiles(project, stated, machine));
}

/** Returns the `project` element of a pom.xml. Returns undefined if the file is not a POM. */
export function projectIn(file: EcosystemFile): XmlElement | undefined {
  const project = readXml(file);
  return project.name === 'project' && isStructured(project) ? project : undefined;
}

/** The XML element of a project, and the arguments of its build. */
interface StatedProject {
  readonly project: XmlElement;
  readonly stated: MavenArguments;
  readonly uncertain: number;
}

/**
 * Returns the model of a project with the given profiles.
 *
 * @throws {DataError} `malformed`, with the line.
 */
export function pomOf(
  file: EcosystemFile,
  { project, stated, uncertain }: StatedProject,
  profiles: readonly XmlElement[],
): Pom {
  const parts = [project, ...profiles];
  for (const part of parts) requireSingle(file, part);
  return {
    file,
    group: textAt(project, 'groupId'),
    artifact: textAt(project, 'artifactId') ?? '',
    version: textAt(project, 'version'),
    packaging: textAt(project, 'packaging') ?? 'jar',
    parent: parentOf(project),
    properties: new Map(parts.flatMap(propertiesOf)),
    arguments: stated,
    modules: parts.flatMap(modulesOf),
    allModules: [...new Set([project, ...profilesOf(project)].flatMap(modulesOf))],
    uncertain,
    dependencies: parts.flatMap((part) => dependenciesOf(file, part)),
    managed: parts.reduce<readonly PomDependency[]>(
      (managed, part) =>
        replaced(managed, dependenciesOf(file, elementAt(part, 'dependencyManagement'))),
      [],
    ),
    tools: parts.flatMap((part) => toolsOf(file, part)),
    relocation: relocationOf(project),
  };
}

/** Returns the key by which Maven distinguishes dependencies. */
export function keyOf({ group, artifact, type = 'jar', classifier = '' }: PomDependency): string {
  return `${group}:${artifact}:${type}:${classifier}`;
}

/**
 * Adds the managed dependencies of a profile (`more`) to those of a project. They replace entries with the same key.
 */
function replaced(
  managed: readonly PomDependency[],
  more: readonly PomDependency[],
): readonly PomDependency[] {
  const keys = new Set(more.map(keyOf));
  return [...managed.filter((dependency) => !keys.has(keyOf(dependency))), ...more];
}
