/**
 * C and C++: `conan.lock` of Conan 1 (versions 0.0 to 0.4, a graph) and of Conan 2 (version 0.5, lists).
 * Source: https://docs.conan.io/2/tutorial/versioning/lockfiles.html
 */
import {
  arrayAt,
  isObject,
  type JsonObject,
  objectAt,
  scalarText,
  stringAt,
} from '../../json/guards.ts';
import { parseJson } from '../../json/parse-json.ts';
import { type JsonLines, jsonLines, lineAt } from '../../json/positions.ts';
import type { Scope } from '../../model/package.ts';
import type { EcosystemFile, FileFormat, ParsedFile } from '../ecosystem.ts';
import type { GraphRoots } from '../graph.ts';
import { parseEach, parseGraph } from '../parse-each.ts';
import { conanPackage } from './conan-package.ts';

export const conanLock: FileFormat = {
  role: 'lockfile',
  wanted: { names: ['conan.lock'] },
  wantedIn: ['directory', 'file'],
  parse: parseConanLock,
};

/** The lists of Conan 2, by what they are needed for. */
const LISTS: readonly (readonly [string, Scope])[] = [
  ['requires', 'runtime'],
  ['build_requires', 'development'],
  ['python_requires', 'development'],
  ['config_requires', 'development'],
];

function parseConanLock(file: EcosystemFile): ParsedFile {
  const text = file.bytes.toString('utf8');
  const lockfile = parseJson(text, file.path);
  if (!isObject(lockfile)) return { packages: [], problems: [] };
  const lines = jsonLines(text, (path) => path.length < 3);
  const graph = objectAt(objectAt(lockfile, 'graph_lock') ?? {}, 'nodes');
  return graph === undefined ? parseLists(file, lockfile, lines) : parseNodes(file, graph, lines);
}

function parseLists(file: EcosystemFile, lockfile: JsonObject, lines: JsonLines): ParsedFile {
  const stated = LISTS.flatMap(([list, scope]) =>
    (arrayAt(lockfile, list) ?? []).map((reference, index) => ({
      reference: scalarText(reference),
      scope,
      line: lineAt(lines, list, String(index)),
    })),
  );
  return parseEach(stated, ({ reference, ...facts }) => conanPackage(file, reference, facts));
}

function parseNodes(file: EcosystemFile, graph: JsonObject, lines: JsonLines): ParsedFile {
  const nodes = Object.entries(graph).filter((entry): entry is [string, JsonObject] =>
    isObject(entry[1]),
  );
  const tools = new Set(nodes.flatMap(([, node]) => idsIn(node, 'build_requires')));
  return parseGraph(
    nodes,
    ([key, node]) => {
      const reference = stringAt(node, 'ref') ?? stringAt(node, 'pref');
      if (reference === undefined || isOwn(node)) return undefined;
      const isTool = tools.has(key) || stringAt(node, 'context') === 'build';
      const scope = isTool ? 'development' : 'unknown';
      const line = lineAt(lines, 'graph_lock', 'nodes', key);
      const found = conanPackage(file, reference, { line, scope });
      return { key, found, needs: idsIn(node, 'requires') };
    },
    rootsOf(nodes.map(([, node]) => node)),
  );
}

/** Of all recipes, only that of the project itself was read from a file. */
function isOwn(node: JsonObject): boolean {
  return stringAt(node, 'path') !== undefined;
}

/** What the project's own recipe names; nothing says it where the lockfile is of a reference alone. */
function rootsOf(nodes: readonly JsonObject[]): GraphRoots | undefined {
  const own = nodes.filter(isOwn);
  if (own.length === 0) return undefined;
  return {
    runtime: own.flatMap((node) => idsIn(node, 'requires')),
    development: own.flatMap((node) => idsIn(node, 'build_requires')),
  };
}

/** A list of ids; up to version 0.2, ids by reference. */
function idsIn(node: JsonObject, key: string): readonly string[] {
  return (arrayAt(node, key) ?? Object.values(objectAt(node, key) ?? {})).map(scalarText);
}
