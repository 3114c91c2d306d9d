/** Reads lockfileVersion 1: a tree of `dependencies` in which children are installed below their parent. */
import { DataError } from '../../errors/errors.ts';
import { isObject, type JsonObject, objectAt, stringAt } from '../../json/guards.ts';
import { type JsonLines, jsonLines } from '../../json/positions.ts';
import type { Problem } from '../../model/inventory.ts';
import type { Package } from '../../model/package.ts';
import type { EcosystemFile, ParseContext, ParsedFile } from '../ecosystem.ts';
import { problemOf } from '../package-of.ts';
import { unread } from '../unread.ts';
import { MAX_NESTING } from './install-paths.ts';
import { lockedPackage } from './locked-package.ts';
import { manifestBeside, manifestNames, readManifest } from './manifest.ts';
import { folderOf, isPlaceSpec, versionOfArchive } from './node-modules-path.ts';
import { hashesOfIntegrity, scopeOf } from './npm-package.ts';
import { isOwnPlace, manifestIn } from './own-folder.ts';

/** Kinds of dependencies that npm installs without development dependencies. */
const RUNTIME_KINDS = ['dependencies', 'optionalDependencies', 'peerDependencies'];

/** A node in the tree. If a dependency is not among the children, `parent` is searched. */
interface Node {
  /** The package. Undefined if the entry is a folder in the source tree or is unreadable. */
  readonly found: Package | undefined;
  /**
   * True if the entry is a folder in the source tree, such as `file:packages/a`. The folder's dependencies are direct.
   */
  readonly isOwn: boolean;
  readonly value: JsonObject;
  readonly children: Map<string, Node>;
  readonly parent: Node | undefined;
}

interface Reading {
  readonly file: EcosystemFile;
  readonly context: ParseContext;
  /** Names in the manifest next to the lockfile. Undefined if the manifest is missing. */
  readonly direct: ReadonlySet<string> | undefined;
  readonly nodes: Node[];
  readonly problems: Problem[];
}

export function parsePackageLockV1(
  file: EcosystemFile,
  text: string,
  lockfile: JsonObject,
  context: ParseContext,
): ParsedFile {
  const lines = jsonLines(text, (path) => path.length % 2 === 0 || path.at(-1) === 'dependencies');
  const direct = manifestNames(file, context);
  const reading: Reading = { file, context, direct, nodes: [], problems: [] };
  const root: Node = {
    found: undefined,
    isOwn: false,
    value: {},
    children: new Map(),
    parent: undefined,
  };
  readChildren(reading, root, lockfile, lines, 0);
  const named = new Set(
    reading.nodes.filter(({ isOwn }) => isOwn).flatMap((node) => [...neededBy(node)]),
  );
  const atRuntime = neededAtRuntime(reading, root);
  return {
    packages: reading.nodes.flatMap((node) => withEdges(node, named, atRuntime)),
    problems: reading.problems,
  };
}

function readChildren(
  reading: Reading,
  parent: Node,
  value: JsonObject,
  lines: JsonLines | undefined,
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
        line: lines?.line,
      },
    );
  }
  const members = lines?.members.get('dependencies')?.members;
  for (const [key, child] of Object.entries(dependencies)) {
    const childLines = members?.get(key);
    const line = childLines?.line;
    if (!isObject(child)) {
      reading.problems.push(notAnEntry(reading.file, key, line));
      continue;
    }
    const isDirect = depth === 0 ? reading.direct?.has(key) : reading.direct && false;
    const isOwn = isOwnEntry(reading, key, child);
    const found = isOwn ? undefined : readOne(reading, { key, value: child, line, isDirect });
    const node: Node = { found, isOwn, value: child, children: new Map(), parent };
    parent.children.set(key, node);
    reading.nodes.push(node);
    readChildren(reading, node, child, childLines, depth + 1);
  }
}

function notAnEntry(file: EcosystemFile, key: string, line: number | undefined): Problem {
  return problemOf(unread(file, { text: key, line }, 'regenerate the lockfile with `npm install`'));
}

/**
 * Returns true if an entry is a folder in the source tree and has no download location. The folder can have any name.
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

/** Returns the range for a name in the project's manifest. */
function rangeBeside(file: EcosystemFile, context: ParseContext, name: string): string | undefined {
  const manifest = manifestBeside(file, context) ?? {};
  const kinds = ['dependencies', 'devDependencies', 'optionalDependencies'];
  return kinds.flatMap((kind) => stringAt(objectAt(manifest, kind) ?? {}, name) ?? [])[0];
}

interface Entry {
  readonly key: string;
  readonly value: JsonObject;
  readonly line: number | undefined;
  readonly isDirect: boolean | undefined;
}

function readOne(reading: Reading, { key, value, line, isDirect }: Entry): Package | undefined {
  const { name, version, place } = identityOf(key, stringAt(value, 'version') ?? '');
  try {
    const { found, problems } = lockedPackage(reading.file, {
      name,
      version,
      place: stringAt(value, 'resolved') ?? place,
      isByPlace: place !== undefined,
      line,
      scope: scopeOf(value),
      isDirect,
      hashes: hashesOfIntegrity(stringAt(value, 'integrity')),
    });
    reading.problems.push(...problems);
    return found;
  } catch (error) {
    reading.problems.push(problemOf(error));
    return undefined;
  }
}

/** `version` can be an alias (`npm:other@1.0.0`) or a location, such as `git+ssh://…`, `file:…` or `https://…`. */
function identityOf(key: string, version: string) {
  if (version.startsWith('npm:')) {
    const at = version.lastIndexOf('@');
    return { name: version.slice('npm:'.length, at), version: version.slice(at + 1) };
  }
  if (!isPlaceSpec(version)) return { name: key, version };
  return { name: key, version: versionOfArchive(version, key) ?? '', place: version };
}

/** Returns the nodes to which a runtime dependency leads, regardless of the mark `dev`. */
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
 * Returns the packages that a folder needs at run time. For a folder, npm 6 also lists the development dependencies.
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
  if (node.found === undefined) return [];
  const purls = [...neededBy(node)].flatMap(({ found }) => found?.purl ?? []);
  const isDirect = named.has(node) ? true : node.found.isDirect;
  const scope = atRuntime.has(node) ? 'runtime' : node.found.scope;
  return [{ ...node.found, scope, isDirect, dependsOn: purls }];
}

function* neededBy(node: Node): Generator<Node> {
  for (const name of Object.keys(objectAt(node.value, 'requires') ?? {})) {
    const need = resolve(node, name);
    if (need !== undefined) yield need;
  }
}

function resolve(from: Node, name: string): Node | undefined {
  for (let node: Node | undefined = from; node !== undefined; node = node.parent) {
    const child = node.children.get(name);
    if (child !== undefined) return child;
  }
  return undefined;
}
