/**
 * Finds files that a Compose file names in `include` or `extends` but that the audit does not read as Compose files.
 * Source: https://github.com/compose-spec/compose-spec/blob/main/14-include.md
 */
import { DataError } from '../../errors/errors.ts';
import { textPlaces } from '../../json/text-places.ts';
import { type YamlMap, type YamlNode, yamlAt } from '../../json/yaml-tree.ts';
import type { AuditFile } from '../area.ts';

/** Maximum number of problems to return for a file. */
const MAX_PROBLEMS = 20;

/** Returns a problem for each referenced file whose path is not in `read`. */
export function unreadNames(
  { path, text }: AuditFile,
  root: YamlMap,
  read: ReadonlySet<string>,
): readonly DataError[] {
  const named = [...includedFiles(root), ...extendedFiles(root)];
  const unread = named.filter((node) => {
    const name = node.kind === 'scalar' ? node.text : '';
    const resolved = resolvedPath(path, name);
    return resolved === undefined || !read.has(resolved);
  });
  return unread.slice(0, MAX_PROBLEMS).map((node) => {
    const name = node.kind === 'scalar' ? node.text.slice(0, 120) : 'in this entry';
    const message = `the Compose file ${name} was not read. Fix: specify a .yml file in the audited folder`;
    return new DataError('not-found', message, {
      path,
      line: textPlaces(text)(node.span.start).line,
    });
  });
}

/** Returns the paths in `include`. Its value is a list of paths, or of mappings with one or more paths. */
function includedFiles(root: YamlMap): readonly YamlNode[] {
  return listOf(yamlAt(root, 'include')).flatMap((item) =>
    item.kind === 'map' ? listOf(yamlAt(item, 'path')) : [item],
  );
}

function extendedFiles(root: YamlMap): readonly YamlNode[] {
  const services = yamlAt(root, 'services');
  if (services?.kind !== 'map') return [];
  return [...services.entries.values()].flatMap(({ value }) =>
    listOf(yamlAt(value, 'extends', 'file')),
  );
}

function listOf(node: YamlNode | undefined): readonly YamlNode[] {
  if (node === undefined) return [];
  return node.kind === 'list' ? node.items : [node];
}

/**
 * Resolves a path that is relative to the folder of a file. Returns undefined if the path leads out of the audited
 * folder.
 */
function resolvedPath(path: string, relative: string): string | undefined {
  const parts = path.split('/').slice(0, -1);
  for (const part of relative.split('/')) {
    if (part === '..' && parts.pop() === undefined) return undefined;
    if (part !== '..' && part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
