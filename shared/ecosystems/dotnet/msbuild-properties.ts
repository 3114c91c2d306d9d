import { posix } from 'node:path';
import { DataError } from '../../errors/errors.ts';
import type { EcosystemFile, ParseContext } from '../ecosystem.ts';
import { besidePath } from '../paths.ts';
import { readXml } from '../read-xml.ts';
import { attributeAt, elementsAt, type XmlElement } from '../xml.ts';

/** A function that replaces each `$(Name)` in a string. Returns undefined if any of the names is unknown. */
export type Expand = (text: string) => string | undefined;

/** Maximum depth of imports, and of properties that refer to each other. Real projects need two or three levels. */
const MAX_DEPTH = 20;

/**
 * Maximum length of a value, in characters. Versions are much shorter, but a value can grow exponentially if properties
 * refer to each other.
 */
const MAX_LENGTH = 1024;

/** Files that MSBuild imports automatically. Each of them is read from the nearest parent folder that has it. */
const IMPLIED = ['Directory.Build.props', 'Directory.Packages.props'];

/**
 * Returns a function that replaces the properties in the values of a project file. Knows only properties that apply to
 * every build. They are in the file itself, in files that it imports by a plain path, and in files that MSBuild imports
 * automatically. Property names are case-insensitive.
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

/**
 * Returns the root element of a project. Returns undefined if the file cannot be read. If it is a project, its own
 * parser reports the error.
 */
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

/**
 * Adds the properties in a group. A condition usually limits a property to some builds, so conditional properties are
 * left out. The exception is a condition that only sets a default value.
 */
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

/** Returns true for a condition of the form `'$(Name)' == ''`, which sets a default value. */
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
