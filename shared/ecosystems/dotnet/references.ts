/**
 * .NET: the items of MSBuild files that name packages, wherever in the file they stand, and those of the files that it
 * imports by a path.
 * Source: https://learn.microsoft.com/visualstudio/msbuild/msbuild-project-file-schema-reference
 */
import type { Problem } from '../../model/inventory.ts';
import type { EcosystemFile, ParseContext } from '../ecosystem.ts';
import { problemOf } from '../package-of.ts';
import { readXml } from '../read-xml.ts';
import { notALockfile } from '../unread.ts';
import { isStructured, type XmlElement } from '../xml.ts';
import { importsOf } from './imports.ts';
import { type Expand, propertiesOf } from './msbuild-properties.ts';
import { unescaped } from './msbuild-text.ts';

export interface Reference {
  readonly file: EcosystemFile;
  readonly name: string;
  /** As it is stated, with properties replaced; undefined when it is missing or not known. */
  readonly version: string | undefined;
  readonly isDevelopment: boolean;
  readonly line: number | undefined;
}

export interface References {
  readonly references: readonly Reference[];
  readonly problems: readonly Problem[];
}

/** The kind for SDKs of a project, which three forms name. */
export const SDK = 'Sdk';

/** Files that import each other; people write two or three. */
const MAX_FILES = 20;

/**
 * Returns the items of these kinds, such as `PackageReference`, of a file and of what it imports. An item whose name
 * cannot be told is a problem.
 *
 * @throws {DataError} `malformed` when the file is no XML, `not-a-lockfile` when it is no project.
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
  throw notALockfile(file, '<Project> element', 'write it as MSBuild reads it');
}

function tooMany({ path }: EcosystemFile, other: EcosystemFile): Problem {
  const message = `${other.path} was not read: more than ${MAX_FILES} files are imported`;
  return { code: 'limit-exceeded', message, path };
}

/** Elements of those names at any depth: conditions are groups around groups. MSBuild ignores case in names of items. */
function elementsNamed(holder: XmlElement, names: readonly string[]): readonly XmlElement[] {
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  return holder.children
    .filter(isStructured)
    .flatMap((child) =>
      wanted.has(child.name.toLowerCase()) ? [child] : elementsNamed(child, names),
    );
}

/** `Sdk="A/1.0.0;B"`, and elements with a name. One without a version comes with the tools, or is of global.json. */
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
    const message = `which package ${JSON.stringify(stated.slice(0, 100))} names cannot be told. Fix: write the name of the package`;
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

/** Metadata of an item is an attribute, or an element inside, in any case of letters. */
function metadataOf(element: XmlElement, name: string): string | undefined {
  const isNamed = (one: string): boolean => one.toLowerCase() === name.toLowerCase();
  const attribute = Object.keys(element.attributes).find(isNamed);
  if (attribute !== undefined) return element.attributes[attribute]?.trim();
  return element.children.findLast((child) => isNamed(child.name))?.text;
}
