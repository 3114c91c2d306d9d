import { posix } from 'node:path';
import { DataError } from '../../errors/errors.ts';
import type { EcosystemFile, ParseContext } from '../ecosystem.ts';
import { besidePath } from '../paths.ts';
import { readXml } from '../read-xml.ts';
import { attributeAt, elementsAt, type XmlElement } from '../xml.ts';

/** A text with its `$(Names)` replaced; undefined when one of them is not known. */
export type Expand = (text: string) => string | undefined;

/** Files that import each other, and properties that name each other; people write two or three. */
const MAX_DEPTH = 20;

/** Longest value believed; versions are shorter, and a bomb made of properties is not. */
const MAX_LENGTH = 1024;

/** What MSBuild imports by itself, each from the nearest folder above that has it. */
const IMPLIED = ['Directory.Build.props', 'Directory.Packages.props'];

/**
 * The properties of a project file as far as they hold in every build: set in it, in what it imports by a plain
 * path, and in the files that MSBuild imports by itself. Names do not differ in case.
 *
 * @see https://learn.microsoft.com/visualstudio/msbuild/customize-by-directory
 */
export function propertiesOf(file: EcosystemFile, context: ParseContext): Expand {
  const properties = new Map<string, string>();
  const seen = new Set<string>();
  for (const name of IMPLIED) {
    const found = nearest(file.path, name, context);
    if (found !== undefined) readProperties(found, context, properties, seen);
  }
  readProperties(file, context, properties, seen);
  return expander(properties);
}

function nearest(path: string, name: string, context: ParseContext): EcosystemFile | undefined {
  for (let folder = posix.dirname(path); ; folder = posix.dirname(folder)) {
    const found = context.file(folder === '.' ? name : `${folder}/${name}`);
    if (found !== undefined || folder === '.' || folder === '/') return found;
  }
}

function readProperties(
  file: EcosystemFile,
  context: ParseContext,
  properties: Map<string, string>,
  seen: Set<string>,
): void {
  if (seen.has(file.path) || seen.size >= MAX_DEPTH) return;
  seen.add(file.path);
  const project = projectOf(file);
  if (project === undefined) return;
  for (const imported of elementsAt(project, 'Import')) {
    const other = importedFile(file, imported, context);
    if (other !== undefined) readProperties(other, context, properties, seen);
  }
  for (const group of elementsAt(project, 'PropertyGroup')) {
    if (attributeAt(group, 'Condition') === undefined) addGroup(properties, group);
  }
}

/** The project itself is a problem of its own when it cannot be read; others only tell more about it. */
function projectOf(file: EcosystemFile): XmlElement | undefined {
  try {
    const root = readXml(file);
    return root.name === 'Project' ? root : undefined;
  } catch (error) {
    if (error instanceof DataError) return undefined;
    throw error;
  }
}

function importedFile(
  file: EcosystemFile,
  element: XmlElement,
  context: ParseContext,
): EcosystemFile | undefined {
  const stated = attributeAt(element, 'Project')?.replaceAll('\\', '/') ?? '';
  const path = stated.replace(/^\$\(MSBuildThisFileDirectory\)\/?/i, './');
  return path === '' || path.includes('$(') ? undefined : context.file(besidePath(file.path, path));
}

/** A value with a condition is another's default, or holds in some builds alone. */
function addGroup(properties: Map<string, string>, group: XmlElement): void {
  for (const property of group.children) {
    if (property.text === '') continue;
    const key = property.name.toLowerCase();
    const isConditional = property.attributes['Condition'] !== undefined;
    if (!isConditional || (!properties.has(key) && isDefault(property, key))) {
      properties.set(key, property.text);
    }
  }
}

/** `Condition="'$(Name)' == ''"` */
function isDefault(element: XmlElement, key: string): boolean {
  const condition = attributeAt(element, 'Condition')?.toLowerCase() ?? '';
  return condition.replace(/\s/g, '') === `'$(${key})'==''`;
}

function expander(properties: ReadonlyMap<string, string>): Expand {
  const expand = (text: string, depth: number): string | undefined => {
    if (!text.includes('$(')) return text;
    if (depth > MAX_DEPTH) return undefined;
    const result = text.replace(/\$\(([A-Za-z_][\w-]*)\)/g, (stated, name: string) => {
      const value = properties.get(name.toLowerCase());
      return value === undefined || value.includes(stated) ? stated : value;
    });
    if (result === text || result.length > MAX_LENGTH) return undefined;
    return expand(result, depth + 1);
  };
  return (text) => expand(text, 0);
}
