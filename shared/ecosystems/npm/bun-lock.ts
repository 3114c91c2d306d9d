/**
 * npm: `bun.lock`, the text form; JSON with trailing commas.
 * Source: https://bun.sh/docs/pm/lockfile
 */
import { isObject, type JsonObject, objectAt, stringAt } from '../../json/guards.ts';
import { type JsonLines, jsonLines, lineAt } from '../../json/positions.ts';
import { strictJson } from '../../json/relaxed-json.ts';
import type { Problem } from '../../model/inventory.ts';
import type { EcosystemFile, FileFormat, ParsedFile } from '../ecosystem.ts';
import { type GraphNode, type GraphRoots, packagesOfGraph } from '../graph.ts';
import { readJsonObject } from '../json-object.ts';
import { problemOf } from '../package-of.ts';
import { hashesOfIntegrity, npmPackage } from './npm-package.ts';
import { versionOfTarball } from './npm-place.ts';

export const bunLock: FileFormat = {
  wanted: { names: ['bun.lock'] },
  wantedIn: ['directory', 'file'],
  isPrimary: (path) => !path.includes('node_modules/'),
  parse: parseBunLock,
};

/** Protocols of code of this source tree that is used where it stands. */
const OWN_PROTOCOLS = ['workspace:', 'root:', 'link:'];

const NEEDED_KINDS = ['dependencies', 'optionalDependencies', 'peerDependencies'];

function parseBunLock(file: EcosystemFile): ParsedFile {
  const text = strictJson(file.bytes.toString('utf8'));
  const lockfile = readJsonObject(file, text);
  const packages = objectAt(lockfile, 'packages') ?? {};
  const lines = jsonLines(text, (path) => path.length === 0 || path.join() === 'packages');
  const nodes = new Map<string, GraphNode>();
  const problems: Problem[] = [];
  for (const [key, value] of Object.entries(packages)) {
    try {
      const node = nodeOf(file, key, value, packages, lines);
      if (node !== undefined) nodes.set(key, node);
    } catch (error) {
      problems.push(problemOf(error));
    }
  }
  return { packages: packagesOfGraph(nodes, rootsOf(lockfile, packages)), problems };
}

/** `[name@version, registry, { dependencies … }, integrity]`; what is not of a registry has no second item. */
function nodeOf(
  file: EcosystemFile,
  key: string,
  value: unknown,
  packages: JsonObject,
  lines: JsonLines,
): GraphNode | undefined {
  if (!Array.isArray(value) || typeof value[0] !== 'string') return undefined;
  const items: readonly unknown[] = value;
  const ident = value[0];
  const at = ident.indexOf('@', 1);
  const reference = at === -1 ? '' : ident.slice(at + 1);
  if (OWN_PROTOCOLS.some((protocol) => reference.startsWith(protocol))) return undefined;
  const isRegistry = /^\d/.test(reference);
  const integrity = items.findLast((item) => typeof item === 'string');
  const found = npmPackage(file, {
    name: at === -1 ? ident : ident.slice(0, at),
    version: isRegistry ? reference : (versionOfTarball(reference) ?? ''),
    line: lineAt(lines, 'packages', key),
    hashes: typeof integrity === 'string' ? hashesOfIntegrity(integrity) : undefined,
    downloadUrl: isRegistry ? undefined : reference,
  });
  const info = items.find(isObject) ?? {};
  const needs = NEEDED_KINDS.flatMap((kind) => Object.keys(objectAt(info, kind) ?? {})).flatMap(
    (name) => resolve(packages, key, name) ?? [],
  );
  return { found, needs };
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
