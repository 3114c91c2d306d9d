/** Reads the elements that a project and its profiles contain. Source: https://maven.apache.org/pom.html */
import { DataError } from '../../errors/errors.ts';
import type { EcosystemFile } from '../ecosystem.ts';
import { elementAt, elementsAt, textAt, type XmlElement } from '../xml.ts';
import type { PomDependency } from './pom-dependency.ts';
import { dependencyAt } from './pom-tools.ts';

/** New coordinates of a relocated artifact. An undefined coordinate stays the same. */
export interface Relocation {
  readonly group: string | undefined;
  readonly artifact: string | undefined;
  readonly version: string | undefined;
}

export interface ParentReference {
  readonly group: string;
  readonly artifact: string;
  readonly version: string;
  /** Line of the `parent` element. */
  readonly line: number;
  /**
   * Path of the parent POM. Empty if the POM sets an empty path, which means that its parent is not in this source
   * tree.
   */
  readonly relativePath: string;
}

/** Default path of the parent POM. */
const DEFAULT_PARENT_PATH = '../pom.xml';

/** Names of the elements that can occur only once in a `project` or `profile` element. */
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

/** Names of the elements that can occur only once in a `build` element. */
const SINGLE_OF_BUILD = ['plugins', 'pluginManagement', 'extensions'];

export function requireSingle(file: EcosystemFile, part: XmlElement): void {
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

/** Returns the first duplicate element: the second occurrence of an element with one of the given names. */
function repeated(holder: XmlElement, names: readonly string[]): XmlElement | undefined {
  const seen = new Set<string>();
  return holder.children.find(({ name }) => {
    if (!names.includes(name)) return false;
    if (seen.has(name)) return true;
    seen.add(name);
    return false;
  });
}

/** Returns the paths of the modules, which are also called subprojects since Maven 4. */
export function modulesOf(part: XmlElement): readonly string[] {
  return ['module', 'subproject']
    .flatMap((kind) =>
      (elementAt(part, `${kind}s`)?.children ?? []).filter(({ name }) => name === kind),
    )
    .filter(({ text }) => text !== '')
    .map(({ text }) => text.replaceAll('\\', '/'));
}

export function parentOf(project: XmlElement): ParentReference | undefined {
  const parent = elementAt(project, 'parent');
  if (parent === undefined) return undefined;
  const isPathStated = parent.children.some(({ name }) => name === 'relativePath');
  return {
    group: textAt(parent, 'groupId') ?? '',
    artifact: textAt(parent, 'artifactId') ?? '',
    version: textAt(parent, 'version') ?? '',
    line: parent.line,
    relativePath: isPathStated ? (textAt(parent, 'relativePath') ?? '') : DEFAULT_PARENT_PATH,
  };
}

/** Returns the properties in file order. If a property is set twice, the last value applies, even if it is empty. */
export function propertiesOf(part: XmlElement): readonly (readonly [string, string])[] {
  const properties = elementAt(part, 'properties')?.children ?? [];
  return properties.map(({ name, text }) => [name, text]);
}

export function dependenciesOf(
  file: EcosystemFile,
  holder: XmlElement | undefined,
): readonly PomDependency[] {
  const list = holder && elementAt(holder, 'dependencies');
  return (list === undefined ? [] : elementsAt(list, 'dependency')).map((element) =>
    dependencyAt(file, element),
  );
}

export function relocationOf(project: XmlElement): Relocation | undefined {
  const management = elementAt(project, 'distributionManagement');
  const relocation = management?.children.find(({ name }) => name === 'relocation');
  if (relocation === undefined) return undefined;
  return {
    group: textAt(relocation, 'groupId'),
    artifact: textAt(relocation, 'artifactId'),
    version: textAt(relocation, 'version'),
  };
}
