/**
 * npm: `pnpm-lock.yaml`, lockfileVersion 5 to 9; several documents in one file, as pnpm 11 writes.
 * Source: https://github.com/pnpm/spec/tree/master/lockfile
 */
import { DataError } from '../../errors/errors.ts';
import { isObject, type JsonObject, objectAt, stringAt } from '../../json/guards.ts';
import { parseYamlDocuments } from '../../json/yaml.ts';
import type { Problem } from '../../model/inventory.ts';
import type { Package, Scope } from '../../model/package.ts';
import { linesOf } from '../control-file.ts';
import type { EcosystemFile, FileFormat, ParseContext, ParsedFile } from '../ecosystem.ts';
import { type GraphNode, type GraphRoots, packagesOfGraph } from '../graph.ts';
import { packageOf, problemOf } from '../package-of.ts';
import { baseName } from '../paths.ts';
import { isOwnFolder } from './manifest.ts';
import { hashesOfIntegrity, npmPackage } from './npm-package.ts';
import { readPnpmKey, withoutPeers } from './pnpm-key.ts';

export const pnpmLock: FileFormat = {
  role: 'lockfile',
  wanted: { names: ['pnpm-lock.yaml', 'package.json'] },
  wantedIn: ['directory', 'file'],
  isPrimary: (path) => baseName(path) === 'pnpm-lock.yaml' && !path.includes('node_modules/'),
  parse: parsePnpmLock,
};

/** How much of a key that cannot be read is repeated, in characters. */
const SHOWN_KEY = 80;

interface Reading {
  readonly file: EcosystemFile;
  readonly context: ParseContext;
  /** Lines by the key of the entry. */
  readonly lines: ReadonlyMap<string, number>;
  readonly problems: Problem[];
}

/** @throws {DataError} when it is no YAML. */
export function parsePnpmLock(file: EcosystemFile, context: ParseContext): ParsedFile {
  const text = file.bytes.toString('utf8');
  const packages: Package[] = [];
  const problems: Problem[] = [];
  const reading: Reading = { file, context, lines: packageLines(text), problems };
  for (const document of parseYamlDocuments(text, file.path)) {
    if (!isObject(document)) continue;
    // One by one: hundreds of thousands are more than a call takes as arguments.
    for (const found of readLockfile(reading, document)) packages.push(found);
  }
  return { packages, problems };
}

/** Lines of the keys of `packages`, which pnpm writes one to a line, two spaces in. */
function packageLines(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  let isInside = false;
  let line = 0;
  for (const row of linesOf(text)) {
    line++;
    if (row !== '' && !row.startsWith(' ')) isInside = row.trimEnd() === 'packages:';
    const isKey = isInside && row.startsWith('  ') && row.charAt(2) !== ' ';
    const colon = isKey ? endOfKey(row) : -1;
    if (colon === -1) continue;
    const key = row.slice(2, colon).replace(/^'|'$/g, '');
    if (!lines.has(key)) lines.set(key, line);
  }
  return lines;
}

/** The colon behind the key: the last of the line, or one that a space follows. */
function endOfKey(row: string): number {
  const spaced = row.indexOf(': ');
  return spaced === -1 && row.endsWith(':') ? row.length - 1 : spaced;
}

function readLockfile(reading: Reading, lockfile: JsonObject): readonly Package[] {
  const entries = objectAt(lockfile, 'packages') ?? {};
  // Since version 9 edges stand apart, in one entry for each choice of peers.
  const snapshots = objectAt(lockfile, 'snapshots') ?? entries;
  const nodes = new Map<string, GraphNode>();
  for (const key of keysOf(snapshots, entries)) {
    const snapshot = objectAt(snapshots, key) ?? {};
    const entryKey = Object.hasOwn(entries, key) ? key : withoutPeers(key);
    const entry = objectAt(entries, entryKey) ?? snapshot;
    try {
      const node = nodeOf(reading, entryKey, entry, needsOf(snapshot, snapshots));
      if (node !== undefined) nodes.set(key, node);
    } catch (error) {
      reading.problems.push(problemOf(error));
    }
  }
  return packagesOfGraph(nodes, rootsOf(lockfile, snapshots));
}

/** One for each choice of peers, and what no choice was made for. */
function keysOf(snapshots: JsonObject, entries: JsonObject): ReadonlySet<string> {
  const keys = new Set(Object.keys(snapshots));
  const chosen = new Set([...keys].map(withoutPeers));
  for (const key of Object.keys(entries)) if (!chosen.has(key)) keys.add(key);
  return keys;
}

function nodeOf(
  { file, context, lines }: Reading,
  key: string,
  entry: JsonObject,
  needs: readonly string[],
): GraphNode | undefined {
  const resolution = objectAt(entry, 'resolution') ?? {};
  const folder = stringAt(resolution, 'directory');
  if (folder !== undefined && isOwnFolder(`file:${folder}`, file, context)) {
    return { found: undefined, needs };
  }
  const parsed = readPnpmKey(key);
  const name = stringAt(entry, 'name') ?? parsed?.name;
  if (name === undefined) {
    const message = `${JSON.stringify(key.slice(0, SHOWN_KEY))} names no package`;
    throw new DataError('malformed', message, { path: file.path, line: lines.get(key) });
  }
  const runtime = runtimeOf(key);
  if (runtime !== undefined) {
    const version = stringAt(entry, 'version') ?? '';
    const facts = { type: 'generic', name: runtime, version, line: lines.get(key) };
    return { found: packageOf(file, { ...facts, scope: scopeOf(entry) }), needs };
  }
  const found = npmPackage(file, {
    name,
    version: stringAt(entry, 'version') ?? parsed?.version ?? '',
    line: lines.get(key),
    scope: scopeOf(entry),
    hashes: hashesOfIntegrity(stringAt(resolution, 'integrity')),
    downloadUrl: stringAt(resolution, 'tarball') ?? gitPlace(resolution),
  });
  return { found, needs };
}

/** `node@runtime:22.11.0`: Node itself, which is no package of npm. Deno and Bun are locked so as well. */
function runtimeOf(key: string): string | undefined {
  return /^(node|deno|bun)@runtime:/.exec(key)?.[1];
}

/** `{ type: git, repo: https://host/owner/name.git, commit: … }` */
function gitPlace(resolution: JsonObject): string | undefined {
  const repository = stringAt(resolution, 'repo');
  const commit = stringAt(resolution, 'commit');
  if (repository === undefined || commit === undefined) return undefined;
  return `${/^git[+:@]/.test(repository) ? '' : 'git+'}${repository}#${commit}`;
}

/** Up to version 6 the entry says it; later it follows from the importers. */
function scopeOf(entry: JsonObject): Scope {
  if (entry['dev'] === true) return 'development';
  return entry['dev'] === false ? 'runtime' : 'unknown';
}

function needsOf(snapshot: JsonObject, snapshots: JsonObject): readonly string[] {
  return keysIn(snapshot, ['dependencies', 'optionalDependencies'], snapshots);
}

/** What the importers name: each project of a workspace, or, before there were any, the lockfile itself. */
function rootsOf(lockfile: JsonObject, snapshots: JsonObject): GraphRoots {
  const importers = Object.values(objectAt(lockfile, 'importers') ?? { '.': lockfile });
  const projects = importers.filter(isObject);
  const runtimeKinds = ['dependencies', 'optionalDependencies'];
  // pnpm 11 locks itself and its plugins in a document of their own: they run where it is installed.
  const developmentKinds = ['devDependencies', 'packageManagerDependencies', 'configDependencies'];
  return {
    runtime: projects.flatMap((project) => keysIn(project, runtimeKinds, snapshots)),
    development: projects.flatMap((project) => keysIn(project, developmentKinds, snapshots)),
  };
}

function keysIn(
  holder: JsonObject,
  kinds: readonly string[],
  snapshots: JsonObject,
): readonly string[] {
  return kinds.flatMap((kind) =>
    Object.entries(objectAt(holder, kind) ?? {}).flatMap(([name, value]) => {
      const version = isObject(value) ? stringAt(value, 'version') : value;
      return typeof version === 'string' ? (keyFor(name, version, snapshots) ?? []) : [];
    }),
  );
}

/** A version alone, or, for an alias or what is not of the registry, the whole key. */
function keyFor(name: string, version: string, snapshots: JsonObject): string | undefined {
  const candidates = [`${name}@${version}`, `/${name}@${version}`, `/${name}/${version}`, version];
  return candidates.find((key) => Object.hasOwn(snapshots, key));
}
