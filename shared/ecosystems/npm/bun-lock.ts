/**
 * npm: `bun.lock`, the text form; JSON with trailing commas.
 * Source: https://bun.sh/docs/pm/lockfile
 */
import { isObject, type JsonObject, objectAt, stringAt } from '../../json/guards.ts';
import { type JsonLines, jsonLines, lineAt } from '../../json/positions.ts';
import { strictJson } from '../../json/relaxed-json.ts';
import type { Problem } from '../../model/inventory.ts';
import type { EcosystemFile, FileFormat, ParseContext, ParsedFile } from '../ecosystem.ts';
import { type GraphNode, type GraphRoots, packagesOfGraph } from '../graph.ts';
import { readJsonObject } from '../json-object.ts';
import { problemOf } from '../package-of.ts';
import { baseName } from '../paths.ts';
import { isOwnFolder } from './manifest.ts';
import { hashesOfIntegrity, npmPackage } from './npm-package.ts';
import { versionOfArchive, versionOfTarball } from './npm-place.ts';

export const bunLock: FileFormat = {
  role: 'lockfile',
  wanted: { names: ['bun.lock', 'package.json'] },
  wantedIn: ['directory', 'file'],
  isPrimary: (path) => baseName(path) === 'bun.lock' && !path.includes('node_modules/'),
  parse: parseBunLock,
};

/** Protocols of code of this source tree that is used where it stands. */
const OWN_PROTOCOLS = ['workspace:', 'root:', 'link:'];

const NEEDED_KINDS = ['dependencies', 'optionalDependencies', 'peerDependencies'];

interface Reading {
  readonly file: EcosystemFile;
  readonly context: ParseContext;
  /** Entries by their key. */
  readonly packages: JsonObject;
  readonly lines: JsonLines;
}

function parseBunLock(file: EcosystemFile, context: ParseContext): ParsedFile {
  const text = strictJson(file.bytes.toString('utf8'));
  const lockfile = readJsonObject(file, text);
  const packages = objectAt(lockfile, 'packages') ?? {};
  const lines = jsonLines(text, (path) => path.length === 0 || path.join() === 'packages');
  const reading: Reading = { file, context, packages, lines };
  const nodes = new Map<string, GraphNode>();
  const problems: Problem[] = [];
  for (const [key, value] of Object.entries(packages)) {
    try {
      const node = nodeOf(reading, key, value);
      if (node !== undefined) nodes.set(key, node);
    } catch (error) {
      problems.push(problemOf(error));
    }
  }
  return { packages: packagesOfGraph(nodes, rootsOf(lockfile, packages)), problems };
}

/** `[name@version, registry, { dependencies … }, integrity]`; what is not of a registry has no second item. */
function nodeOf(
  { file, context, packages, lines }: Reading,
  key: string,
  value: unknown,
): GraphNode | undefined {
  if (!Array.isArray(value) || typeof value[0] !== 'string') return undefined;
  const items: readonly unknown[] = value;
  const ident = value[0];
  const at = ident.indexOf('@', 1);
  const reference = at === -1 ? '' : ident.slice(at + 1);
  if (OWN_PROTOCOLS.some((protocol) => reference.startsWith(protocol))) return undefined;
  const needs = needsOf(key, items.find(isObject) ?? {}, packages);
  if (isOwnFolder(reference, file, context)) return { found: undefined, needs };
  const name = at === -1 ? ident : ident.slice(0, at);
  const isRegistry = /^\d/.test(reference);
  const integrity = items.findLast((item) => typeof item === 'string');
  const found = npmPackage(file, {
    name,
    version: isRegistry ? reference : versionOfPlace(reference, name),
    line: lineAt(lines, 'packages', key),
    hashes: typeof integrity === 'string' ? hashesOfIntegrity(integrity) : undefined,
    downloadUrl: isRegistry ? undefined : reference,
  });
  return { found, needs };
}

function needsOf(key: string, info: JsonObject, packages: JsonObject): readonly string[] {
  const names = NEEDED_KINDS.flatMap((kind) => Object.keys(objectAt(info, kind) ?? {}));
  return names.flatMap((name) => resolve(packages, key, name) ?? []);
}

function versionOfPlace(place: string, name: string): string {
  return versionOfTarball(place) ?? versionOfArchive(place, name) ?? '';
}

/** Keys are paths of names: `a/b` is the `b` that `a` alone sees. */
function resolve(packages: JsonObject, from: string, name: string): string | undefined {
  for (let path = from; path !== ''; path = parentOf(path)) {
    const key = `${path}/${name}`;
    if (Object.hasOwn(packages, key)) return key;
  }
  return Object.hasOwn(packages, name) ? name : undefined;
}

/** One name less; a name with a scope has a slash of its own. */
function parentOf(path: string): string {
  const parent = path.slice(0, Math.max(path.lastIndexOf('/'), 0));
  const lastName = parent.slice(parent.lastIndexOf('/') + 1);
  return lastName.startsWith('@') ? parent.slice(0, Math.max(parent.lastIndexOf('/'), 0)) : parent;
}

function rootsOf(lockfile: JsonObject, packages: JsonObject): GraphRoots {
  const workspaces = Object.values(objectAt(lockfile, 'workspaces') ?? {}).filter(isObject);
  const keysOf = (kinds: readonly string[]) =>
    workspaces.flatMap((workspace) =>
      kinds.flatMap((kind) =>
        Object.keys(objectAt(workspace, kind) ?? {}).flatMap(
          (name) => resolve(packages, stringAt(workspace, 'name') ?? '', name) ?? [],
        ),
      ),
    );
  return { runtime: keysOf(NEEDED_KINDS), development: keysOf(['devDependencies']) };
}
