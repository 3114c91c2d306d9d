/** Reads lockfileVersion 1: a tree of `dependencies`, in which children are installed below their parent. */
import { once } from '../../concurrency/once.ts';
import { DataError } from '../../errors/errors.ts';
import { isObject, type JsonObject, objectAt, stringAt } from '../../json/guards.ts';
import { jsonLines } from '../../json/positions.ts';
import type { Problem } from '../../model/inventory.ts';
import type { Package } from '../../model/package.ts';
import type { EcosystemFile, ParseContext, ParsedFile } from '../ecosystem.ts';
import { problemOf } from '../package-of.ts';
import { type Missing, unread, withoutEntries } from '../unread.ts';
import { MAX_NESTING } from './install-paths.ts';
import { manifestBeside, manifestNames, readManifest } from './manifest.ts';
import { folderOf } from './node-modules-path.ts';
import { scopeOf } from './npm-package.ts';
import { isOwnPlace, manifestIn } from './own-folder.ts';
import { type IsListed, type Lines, NO_PACKAGE, type ReadEntry, readEntry } from './v1-entry.ts';

const FIX = 'regenerate the lockfile with `npm install`';

/** Types of dependencies that npm installs, except development dependencies. */
const RUNTIME_KINDS = ['dependencies', 'optionalDependencies', 'peerDependencies'];

/** A node in the tree. If a dependency is not among its children, the search continues in `parent`. */
interface Node extends ReadEntry {
  /** True if the entry is a folder in the source tree, such as `file:packages/a`. Its dependencies are direct. */
  readonly isOwn: boolean;
  readonly value: JsonObject;
  readonly children: Map<string, Node>;
  readonly parent: Node | undefined;
}

/** The children of all nodes without `dependencies`. They share one map, because most nodes have no children. */
const NO_CHILDREN: Map<string, Node> = new Map();

interface Reading {
  readonly file: EcosystemFile;
  readonly context: ParseContext;
  /** Names of the dependencies in the manifest next to the lockfile. Undefined if the manifest is missing. */
  readonly direct: ReadonlySet<string> | undefined;
  readonly isListed: IsListed;
  readonly nodes: Node[];
  readonly problems: Problem[];
}

interface Content {
  readonly text: string;
  readonly lockfile: JsonObject;
  /** Returns true for packages that the result leaves out. Their problems are still reported. */
  readonly isListed?: IsListed;
}

export function parsePackageLockV1(
  file: EcosystemFile,
  { text, lockfile, isListed = () => false }: Content,
  context: ParseContext,
): ParsedFile {
  const isEntered = (path: readonly string[]) =>
    path.length % 2 === 0 || path.at(-1) === 'dependencies';
  const lines = once(() => jsonLines(text, isEntered, lockfile));
  const direct = manifestNames(file, context);
  const reading: Reading = { file, context, direct, isListed, nodes: [], problems: [] };
  const root: Node = {
    found: () => undefined,
    isListed: false,
    isOwn: false,
    value: {},
    children: new Map(),
    parent: undefined,
  };
  readChildren(reading, root, lockfile, lines, 0);
  const problems = [...reading.problems, ...withoutEntries(file, missingIn(reading), FIX)];
  return { packages: packagesOf(reading, root), problems };
}

/**
 * Returns the dependencies without an entry. Dependencies of bundled packages are ignored, because they are in the same
 * archive.
 */
function missingIn({ nodes }: Reading): readonly Missing[] {
  const needs = nodes
    .filter(({ value }) => value['bundled'] !== true)
    .flatMap((node) => namesNeededBy(node).filter((name) => resolve(node, name) === undefined));
  return [...new Set(needs)].map((needed) => ({ needed }));
}

function packagesOf(reading: Reading, root: Node): readonly Package[] {
  const nodes = reading.nodes.filter((node) => !node.isListed);
  if (nodes.length === 0) return [];
  const named = new Set(
    reading.nodes.filter(({ isOwn }) => isOwn).flatMap((node) => [...neededBy(node)]),
  );
  const atRuntime = neededAtRuntime(reading, root);
  return nodes.flatMap((node) => withEdges(node, named, atRuntime));
}

function readChildren(
  reading: Reading,
  parent: Node,
  value: JsonObject,
  lines: Lines,
  depth: number,
): void {
  const dependencies = objectAt(value, 'dependencies');
  if (dependencies === undefined) return;
  if (depth > MAX_NESTING) {
    throw new DataError(
      'limit-exceeded',
      `Dependencies are nested more than ${MAX_NESTING} levels deep`,
      {
        path: reading.file.path,
        line: lines()?.line,
      },
    );
  }
  for (const [key, child] of Object.entries(dependencies)) {
    const childLines = () => lines()?.members.get('dependencies')?.members.get(key);
    if (!isObject(child)) {
      reading.problems.push(notAnEntry(reading.file, key, childLines()?.line));
      continue;
    }
    const isDirect = depth === 0 ? reading.direct?.has(key) : reading.direct && false;
    const isOwn = isOwnEntry(reading, key, child);
    const read = isOwn
      ? NO_PACKAGE
      : readEntry({ key, value: child, lines: childLines, isDirect }, reading);
    const children = child['dependencies'] === undefined ? NO_CHILDREN : new Map();
    const node: Node = { ...read, isOwn, value: child, children, parent };
    parent.children.set(key, node);
    reading.nodes.push(node);
    readChildren(reading, node, child, childLines, depth + 1);
  }
}

function notAnEntry(file: EcosystemFile, key: string, line: number | undefined): Problem {
  return problemOf(unread(file, { text: key, line }, FIX));
}

/**
 * Returns true if an entry is a folder in the source tree without a download location. The project's manifest can give
 * a folder any name. Therefore, the key of the entry can differ from the name in the folder's manifest.
 */
function isOwnEntry({ file, context }: Reading, key: string, value: JsonObject): boolean {
  if (stringAt(value, 'resolved') !== undefined) return false;
  const place = stringAt(value, 'version') ?? '';
  if (isOwnPlace(place, { name: key }, file, context)) return true;
  const folder = folderOf(place);
  const asked = folderOf(rangeBeside(file, context, key) ?? '');
  return (
    folder !== undefined &&
    asked !== undefined &&
    manifestIn({ folder }, file, context) !== undefined
  );
}

/** Returns the version range that the manifest next to the lockfile specifies for a package. */
function rangeBeside(file: EcosystemFile, context: ParseContext, name: string): string | undefined {
  const manifest = manifestBeside(file, context) ?? {};
  const kinds = ['dependencies', 'devDependencies', 'optionalDependencies'];
  return kinds.flatMap((kind) => stringAt(objectAt(manifest, kind) ?? {}, name) ?? [])[0];
}

/**
 * Returns the nodes that the project needs at run time, directly or indirectly, even if the lockfile marks them with
 * `dev`.
 */
function neededAtRuntime(reading: Reading, root: Node): ReadonlySet<Node> {
  const manifest = manifestBeside(reading.file, reading.context) ?? {};
  const names = RUNTIME_KINDS.flatMap((kind) => Object.keys(objectAt(manifest, kind) ?? {}));
  const own = reading.nodes.filter(({ isOwn, value }) => isOwn && scopeOf(value) === 'runtime');
  const waiting = [...names.flatMap((name) => root.children.get(name) ?? []), ...own];
  const seen = new Set<Node>();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    waiting.push(...(node.isOwn ? neededByFolder(reading, node) : neededBy(node)));
  }
  return seen;
}

/**
 * Returns the nodes that a folder needs at run time, according to its manifest. The entry that npm 6 writes for a
 * folder cannot be used, because it also lists development dependencies.
 */
function neededByFolder({ file, context }: Reading, node: Node): readonly Node[] {
  const folder = folderOf(stringAt(node.value, 'version') ?? '');
  const path = folder === undefined ? undefined : manifestIn({ folder }, file, context);
  const manifest = path === undefined ? undefined : readManifest(path, context);
  if (manifest === undefined) return [...neededBy(node)];
  const names = RUNTIME_KINDS.flatMap((kind) => Object.keys(objectAt(manifest, kind) ?? {}));
  return names.flatMap((name) => resolve(node, name) ?? []);
}

function withEdges(
  node: Node,
  named: ReadonlySet<Node>,
  atRuntime: ReadonlySet<Node>,
): readonly Package[] {
  const found = node.found();
  if (found === undefined) return [];
  const purls = [...neededBy(node)].flatMap((need) => need.found()?.purl ?? []);
  const isDirect = named.has(node) ? true : found.isDirect;
  const scope = atRuntime.has(node) ? 'runtime' : found.scope;
  return [{ ...found, scope, isDirect, dependsOn: purls }];
}

function* neededBy(node: Node): Generator<Node> {
  for (const name of namesNeededBy(node)) {
    const need = resolve(node, name);
    if (need !== undefined) yield need;
  }
}

function namesNeededBy({ value }: Node): readonly string[] {
  const needs = objectAt(value, 'requires');
  return needs === undefined ? [] : Object.keys(needs);
}

function resolve(from: Node, name: string): Node | undefined {
  for (let node: Node | undefined = from; node !== undefined; node = node.parent) {
    const child = node.children.get(name);
    if (child !== undefined) return child;
  }
  return undefined;
}
