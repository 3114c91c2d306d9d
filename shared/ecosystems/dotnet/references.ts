/**
 * .NET: the package items in MSBuild files, including files that are imported at any depth. Source:
 * https://learn.microsoft.com/visualstudio/msbuild/msbuild-project-file-schema-reference
 */
import type { Problem } from '../../model/inventory.ts';
import type { EcosystemFile, ParseContext } from '../ecosystem.ts';
import { problemOf } from '../package-of.ts';
import { readXml } from '../read-xml.ts';
import { notALockfile } from '../unread.ts';
import { isStructured, type XmlElement } from '../xml.ts';
import { unreadFiles } from './file-properties.ts';
import { importsOf } from './imports.ts';
import { type Expand, propertiesOf } from './msbuild-properties.ts';
import { unescaped } from './msbuild-text.ts';

export interface Reference {
  readonly file: EcosystemFile;
  readonly name: string;
  /**
   * The version as written, with each property replaced by its value. Undefined if the version is missing or one of its
   * properties is unknown.
   */
  readonly version: string | undefined;
  readonly isDevelopment: boolean;
  readonly line: number | undefined;
}

export interface References {
  readonly references: readonly Reference[];
  readonly problems: readonly Problem[];
}

/** Item type for the SDKs of a project. MSBuild files can specify them in three ways. */
export const SDK = 'Sdk';

/**
 * Maximum number of files that are read for one project, including all its imports. Actual projects have two or three.
 */
const MAX_FILES = 20;

/**
 * Returns the items of the given types, such as `PackageReference`, in a file and its imports. Reports a problem for
 * each item whose name contains an unknown property.
 *
 * @throws {DataError} `malformed` if the file is not XML, `not-a-lockfile` if it is not a project.
 */
export function readReferences(
  file: EcosystemFile,
  context: ParseContext,
  kinds: readonly string[],
): References {
  const expand = propertiesOf(file, context);
  const references: Reference[] = [];
  const problems: Problem[] = [];
  const seen = new Map([[file.path, file]]);
  for (const one of seen.values()) {
    try {
      const project = projectIn(one);
      if (kinds.includes(SDK)) references.push(...sdksOf(one, project, expand));
      const items = kinds.filter((kind) => kind !== SDK);
      for (const element of elementsNamed(project, items)) {
        const found = referencesOf(one, element, expand);
        references.push(...found.references);
        problems.push(...found.problems);
      }
      problems.push(...unreadFiles(one, elementsNamed(project, ['PropertyGroup'])));
      const imports = importsOf(one, elementsNamed(project, ['Import']), expand, context);
      problems.push(...imports.problems);
      for (const other of imports.files) {
        if (seen.size < MAX_FILES || seen.has(other.path)) seen.set(other.path, other);
        else problems.push(tooMany(one, other));
      }
    } catch (error) {
      if (one === file) throw error;
      problems.push(problemOf(error));
    }
  }
  return { references, problems };
}

function projectIn(file: EcosystemFile): XmlElement {
  const root = readXml(file);
  if (root.name === 'Project') return root;
  throw notALockfile(file, '<Project> element', "use MSBuild's format");
}

function tooMany({ path }: EcosystemFile, other: EcosystemFile): Problem {
  const message = `${other.path} was not read, because more than ${MAX_FILES} files are imported`;
  return { code: 'limit-exceeded', message, path };
}

/**
 * Returns the elements with the given names at any depth, because groups can be nested in conditions. MSBuild ignores
 * the case of item names.
 */
function elementsNamed(holder: XmlElement, names: readonly string[]): readonly XmlElement[] {
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  return holder.children
    .filter(isStructured)
    .flatMap((child) =>
      wanted.has(child.name.toLowerCase()) ? [child] : elementsNamed(child, names),
    );
}

/**
 * Returns the SDKs in `Sdk="A/1.0.0;B"` and in `Sdk` elements with a name. Omits an SDK without a version: it is
 * bundled with the .NET tools, or global.json specifies its version.
 */
function sdksOf(file: EcosystemFile, project: XmlElement, expand: Expand): readonly Reference[] {
  const elements = [project, ...elementsNamed(project, ['Import', SDK])];
  return elements.flatMap((element) => {
    const stated = metadataOf(element, 'Sdk') ?? metadataOf(element, 'Name') ?? '';
    return (expand(stated) ?? stated).split(';').flatMap((one) => {
      const [name = '', version = metadataOf(element, 'Version')] = one.trim().split('/', 2);
      if (name === '' || version === undefined) return [];
      const { line } = element;
      return { file, name, version: expand(version) ?? version, isDevelopment: true, line };
    });
  });
}

function referencesOf(file: EcosystemFile, element: XmlElement, expand: Expand): References {
  const { line } = element;
  const stated = metadataOf(element, 'Include') ?? metadataOf(element, 'Update') ?? '';
  const items = expand(stated);
  if (items === undefined || /[$@%]\(/.test(items)) {
    const message = `the package name ${JSON.stringify(stated.slice(0, 100))} cannot be resolved. Fix: write the package name without properties`;
    return { references: [], problems: [{ code: 'unread-line', message, path: file.path, line }] };
  }
  const version = metadataOf(element, 'VersionOverride') ?? metadataOf(element, 'Version');
  const facts = {
    file,
    line,
    version: version === undefined ? undefined : unescaped(expand(version) ?? ''),
    isDevelopment: metadataOf(element, 'PrivateAssets')?.trim().toLowerCase() === 'all',
  };
  const names = items.split(';').map((name) => unescaped(name).trim());
  const known = names.filter((name) => name !== '');
  return { references: known.map((name) => ({ ...facts, name })), problems: [] };
}

/** Returns one metadata value of an item, from an attribute or a child element. Ignores the case of its name. */
function metadataOf(element: XmlElement, name: string): string | undefined {
  const isNamed = (one: string): boolean => one.toLowerCase() === name.toLowerCase();
  const attribute = Object.keys(element.attributes).find(isNamed);
  if (attribute !== undefined) return element.attributes[attribute]?.trim();
  return element.children.findLast((child) => isNamed(child.name))?.text;
}
