/**
 * C and C++: `conan.lock`. Conan 1 writes a graph (format versions 0.0 to 0.4), and Conan 2 writes lists (format
 * version 0.5). Source: https://docs.conan.io/2/tutorial/versioning/lockfiles.html
 */
import { DataError } from '../../errors/errors.ts';
import { arrayAt, type JsonObject, objectAt, scalarText, stringAt } from '../../json/guards.ts';
import type { JsonLines } from '../../json/json-lines.ts';
import { jsonLines, lineAt } from '../../json/positions.ts';
import type { Scope } from '../../model/package.ts';
import type { EcosystemFile, FileFormat, ParsedFile } from '../ecosystem.ts';
import type { GraphRoots } from '../graph.ts';
import { readJsonObject } from '../json-object.ts';
import { parseEach, parseGraph } from '../parse-each.ts';
import { notALockfile, objectEntry } from '../unread.ts';
import { conanPackage } from './conan-package.ts';

export const conanLock: FileFormat = {
  role: 'lockfile',
  wanted: { names: ['conan.lock'] },
  wantedIn: ['directory', 'file'],
  parse: parseConanLock,
};

/** The lists in a Conan 2 lockfile, and the scope of each list. */
const LISTS: readonly (readonly [string, Scope])[] = [
  ['requires', 'runtime'],
  ['build_requires', 'development'],
  ['python_requires', 'development'],
  ['config_requires', 'development'],
];

const FIX = 'run `conan lock create .`';

/**
 * Parses a lockfile of Conan 1 or 2, depending on its `version` key. If the key is missing, a file with a graph is from
 * Conan 1.
 */
function parseConanLock(file: EcosystemFile): ParsedFile {
  const text = file.bytes.toString('utf8');
  const lockfile = readJsonObject(file, text);
  const version = lockfile['version'];
  const lines = jsonLines(text, (path) => path.length < 3);
  const graph = objectAt(objectAt(lockfile, 'graph_lock') ?? {}, 'nodes');
  const hasLists = LISTS.some(([list]) => arrayAt(lockfile, list) !== undefined);
  if (version === LISTS_VERSION || (version === undefined && graph === undefined)) {
    if (!hasLists) throw notALockfile(file, 'requires', FIX);
    return parseLists(file, lockfile, lines);
  }
  if (!GRAPH_VERSIONS.has(version)) {
    const message = `conan.lock version ${scalarText(version)} is not supported. Fix: ${FIX}`;
    throw new DataError('unsupported-version', message, { path: file.path });
  }
  if (graph === undefined) throw notALockfile(file, 'graph_lock', FIX);
  return parseNodes(file, graph, lines);
}

const LISTS_VERSION = '0.5';

const GRAPH_VERSIONS: ReadonlySet<unknown> = new Set([
  undefined,
  '0.0',
  '0.1',
  '0.2',
  '0.3',
  '0.4',
]);

function parseLists(file: EcosystemFile, lockfile: JsonObject, lines: JsonLines): ParsedFile {
  const stated = LISTS.flatMap(([list, scope]) =>
    (arrayAt(lockfile, list) ?? []).map((reference, index) => ({
      // An entry with package IDs is a list, and the reference is its first item.
      reference: scalarText(Array.isArray(reference) ? reference[0] : reference),
      scope,
      line: lineAt(lines, list, String(index)),
    })),
  );
  return parseEach(stated, ({ reference, ...facts }) => conanPackage(file, reference, facts));
}

function parseNodes(file: EcosystemFile, graph: JsonObject, lines: JsonLines): ParsedFile {
  const nodes = Object.entries(graph).map(([key, value]): [string, JsonObject] => {
    const line = lineAt(lines, 'graph_lock', 'nodes', key);
    return [key, objectEntry(file, value, { text: `node ${key}`, line })];
  });
  const tools = new Set(nodes.flatMap(([, node]) => idsIn(node, 'build_requires')));
  const needed = new Set([...tools, ...nodes.flatMap(([, node]) => idsIn(node, 'requires'))]);
  const isOwn = (key: string, node: JsonObject) => !needed.has(key) && isProject(node);
  return parseGraph(
    nodes,
    ([key, node]) => {
      if (isOwn(key, node)) return undefined;
      const reference = stringAt(node, 'ref') ?? stringAt(node, 'pref') ?? '';
      const isTool = tools.has(key) || stringAt(node, 'context') === 'build';
      const scope = isTool ? 'development' : 'unknown';
      const line = lineAt(lines, 'graph_lock', 'nodes', key);
      const found = conanPackage(file, reference, { line, scope });
      return { key, found, needs: idsIn(node, 'requires') };
    },
    rootsOf(nodes.filter(([key, node]) => isOwn(key, node)).map(([, node]) => node)),
  );
}

/** True if this is the project's own recipe. Such a recipe has a path or has no reference. */
function isProject(node: JsonObject): boolean {
  const reference = stringAt(node, 'ref') ?? stringAt(node, 'pref');
  return reference === undefined || stringAt(node, 'path') !== undefined;
}

/**
 * Returns the dependencies of the project's recipe. Returns undefined if the lockfile was created from a package
 * reference instead of a recipe.
 */
function rootsOf(own: readonly JsonObject[]): GraphRoots | undefined {
  if (own.length === 0) return undefined;
  return {
    runtime: own.flatMap((node) => idsIn(node, 'requires')),
    development: own.flatMap((node) => idsIn(node, 'build_requires')),
  };
}

/**
 * Returns the IDs under a key. Up to version 0.2, the value is an object that maps references to IDs. In later
 * versions, it is a list.
 */
function idsIn(node: JsonObject, key: string): readonly string[] {
  return (arrayAt(node, key) ?? Object.values(objectAt(node, key) ?? {})).map(scalarText);
}
