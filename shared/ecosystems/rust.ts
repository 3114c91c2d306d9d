/** Rust: `Cargo.lock`, version 1 to 4. Source: https://doc.rust-lang.org/cargo/guide/cargo-toml-vs-cargo-lock.html */
import { DataError } from '../errors/errors.ts';
import {
  arrayAt,
  isObject,
  type JsonObject,
  objectAt,
  scalarText,
  stringAt,
} from '../json/guards.ts';
import type { Problem } from '../model/inventory.ts';
import type {
  Ecosystem,
  EcosystemFile,
  FileFormat,
  ParseContext,
  ParsedFile,
} from './ecosystem.ts';
import { type GraphNode, type GraphRoots, packagesOfGraph } from './graph.ts';
import { packageOf, problemOf } from './package-of.ts';
import { baseName, besidePath } from './paths.ts';
import { readToml, tableLines } from './toml.ts';

const cargoLock: FileFormat = {
  wanted: { names: ['Cargo.lock', 'Cargo.toml'] },
  wantedIn: ['directory', 'file'],
  isPrimary: (path) => baseName(path) === 'Cargo.lock',
  parse: parseCargoLock,
};

export const ecosystem: Ecosystem = { id: 'rust', formats: [cargoLock] };

/** One `[[package]]`. Only code of this source tree has no source. */
interface Locked {
  readonly table: JsonObject;
  readonly line: number | undefined;
  readonly isOwn: boolean;
}

function parseCargoLock(file: EcosystemFile, context: ParseContext): ParsedFile {
  const locked = lockedPackages(file);
  const manifest = manifestBeside(file, context);
  const keys = keysByReference(locked);
  const nodes = new Map<string, GraphNode>();
  const problems: Problem[] = [];
  for (const one of locked) {
    // Without a manifest nothing says that it is this project: it may be a crate that was vendored.
    if (one.isOwn && manifest !== undefined) continue;
    try {
      nodes.set(keyOf(one), nodeOf(file, one, keys));
    } catch (error) {
      problems.push(problemOf(error));
    }
  }
  const roots = manifest === undefined ? undefined : rootsOf(locked, keys, manifest);
  return { packages: packagesOfGraph(nodes, roots), problems };
}

function lockedPackages(file: EcosystemFile): readonly Locked[] {
  const tables = arrayAt(readToml(file), 'package') ?? [];
  const lines = tableLines(file, '[[package]]');
  return tables.filter(isObject).map((table, index) => ({
    table,
    line: lines.length === tables.length ? lines[index] : undefined,
    isOwn: stringAt(table, 'source') === undefined,
  }));
}

function nodeOf(file: EcosystemFile, one: Locked, keys: ReadonlyMap<string, string>): GraphNode {
  const { table, line } = one;
  const checksum = stringAt(table, 'checksum');
  const found = packageOf(file, {
    type: 'cargo',
    name: stringAt(table, 'name') ?? '',
    version: stringAt(table, 'version') ?? '',
    ecosystem: 'crates.io',
    line,
    hashes: checksum === undefined ? undefined : [{ algorithm: 'sha256', value: checksum }],
    downloadUrl: gitPlace(stringAt(table, 'source')),
  });
  return { found, needs: needsOf(one, keys) };
}

/** `git+https://…#commit` is a place; a registry's index is not where the crate itself is. */
function gitPlace(source: string | undefined): string | undefined {
  return source?.startsWith('git+') === true ? source : undefined;
}

function keyOf({ table }: Locked): string {
  return `${stringAt(table, 'name')} ${stringAt(table, 'version')}`;
}

/** A dependency is named alone, or with its version where there are several, or in version 1 with its source. */
function keysByReference(locked: readonly Locked[]): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  for (const one of locked) {
    keys.set(stringAt(one.table, 'name') ?? '', keyOf(one));
    keys.set(keyOf(one), keyOf(one));
  }
  return keys;
}

function needsOf({ table }: Locked, keys: ReadonlyMap<string, string>): readonly string[] {
  return (arrayAt(table, 'dependencies') ?? []).flatMap((reference) => {
    const [name = '', version] = scalarText(reference).split(' ');
    return keys.get(version === undefined ? name : `${name} ${version}`) ?? [];
  });
}

function manifestBeside(file: EcosystemFile, context: ParseContext): JsonObject | undefined {
  const manifest = context.file(besidePath(file.path, 'Cargo.toml'));
  if (manifest === undefined) return undefined;
  try {
    return readToml(manifest);
  } catch (error) {
    // It tells what is only for tests: without it that is unknown, and the crates are all there.
    if (error instanceof DataError) return {};
    throw error;
  }
}

/** What the packages of this source tree need; what only their tests do, the manifest says. */
function rootsOf(
  locked: readonly Locked[],
  keys: ReadonlyMap<string, string>,
  manifest: JsonObject,
): GraphRoots {
  const needed = locked.filter(({ isOwn }) => isOwn).flatMap((one) => needsOf(one, keys));
  const dev = new Set(Object.keys(objectAt(manifest, 'dev-dependencies') ?? {}));
  for (const kind of ['dependencies', 'build-dependencies']) {
    for (const name of Object.keys(objectAt(manifest, kind) ?? {})) dev.delete(name);
  }
  const isDev = (key: string) => dev.has(key.split(' ', 1)[0] ?? '');
  return {
    runtime: needed.filter((key) => !isDev(key)),
    development: needed.filter(isDev),
  };
}
