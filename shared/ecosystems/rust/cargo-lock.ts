/**
 * Rust: `Cargo.lock`, version 1 to 4.
 * Source: https://doc.rust-lang.org/cargo/guide/cargo-toml-vs-cargo-lock.html,
 * https://github.com/rust-lang/cargo, src/cargo/core/resolver/encode.rs
 */
import {
  arrayAt,
  isObject,
  type JsonObject,
  objectAt,
  scalarText,
  stringAt,
} from '../../json/guards.ts';
import type { Hash } from '../../model/package.ts';
import type { EcosystemFile, FileFormat, ParseContext, ParsedFile } from '../ecosystem.ts';
import type { GraphNode, GraphRoots } from '../graph.ts';
import { packageOf } from '../package-of.ts';
import { parseGraph } from '../parse-each.ts';
import { baseName, besidePath } from '../paths.ts';
import { readToml, tableLines } from '../toml.ts';
import { vcsUrl } from '../vcs-url.ts';
import { type CargoManifests, cargoManifests } from './cargo-manifests.ts';

/** Each published crate has its manifest in it as it was written; Cargo does not look at the lockfile of one. */
const PUBLISHED = 'Cargo.toml.orig';

export const cargoLock: FileFormat = {
  role: 'lockfile',
  wanted: { names: ['Cargo.lock', 'Cargo.toml', PUBLISHED] },
  wantedIn: ['directory', 'file'],
  isPrimary: (path) => baseName(path) === 'Cargo.lock',
  parse: parseCargoLock,
};

/** One `[[package]]`. Only code of this source tree has no source. */
interface Locked {
  readonly name: string;
  readonly version: string;
  readonly source: string | undefined;
  readonly checksum: string | undefined;
  /** `name`, `name version` where there are several, or in version 1 `name version (source)`. */
  readonly references: readonly string[];
  readonly line: number | undefined;
}

function parseCargoLock(file: EcosystemFile, context: ParseContext): ParsedFile {
  if (context.file(besidePath(file.path, PUBLISHED)) !== undefined) {
    return { packages: [], problems: [] };
  }
  const locked = lockedPackages(file);
  const manifests = cargoManifests(file, context);
  const keys = keysByReference(locked);
  // Without a manifest nothing says that it is this project: it may be a crate that was vendored.
  const listed = locked.filter((one) => one.source !== undefined || manifests === undefined);
  const roots = manifests === undefined ? undefined : rootsOf(locked, keys, manifests);
  return parseGraph(listed, (one) => nodeOf(file, one, keys), roots);
}

function lockedPackages(file: EcosystemFile): readonly Locked[] {
  const lockfile = readToml(file);
  const tables = arrayAt(lockfile, 'package') ?? [];
  const lines = tableLines(file, '[[package]]');
  const checksums = objectAt(lockfile, 'metadata') ?? {};
  // The first versions of Cargo had the project in a table of its own.
  const root = objectAt(lockfile, 'root');
  return [
    ...(root === undefined ? [] : [lockedOf(root, checksums, undefined)]),
    ...tables
      .filter(isObject)
      .map((table, index) =>
        lockedOf(table, checksums, lines.length === tables.length ? lines[index] : undefined),
      ),
  ];
}

/** Version 1 has all checksums in one table: `"checksum name version (source)" = "…"`. */
function lockedOf(table: JsonObject, checksums: JsonObject, line: number | undefined): Locked {
  const name = stringAt(table, 'name') ?? '';
  const version = stringAt(table, 'version') ?? '';
  const source = stringAt(table, 'source');
  return {
    name,
    version,
    source,
    checksum:
      stringAt(table, 'checksum') ?? stringAt(checksums, `checksum ${name} ${version} (${source})`),
    references: (arrayAt(table, 'dependencies') ?? []).map(scalarText),
    line,
  };
}

function nodeOf(
  file: EcosystemFile,
  one: Locked,
  keys: ReadonlyMap<string, string>,
): GraphNode & { readonly key: string } {
  const { name, version, line, checksum, source = '' } = one;
  const isGit = source.startsWith('git+');
  const registry = registryOf(source);
  const found = packageOf(file, {
    type: 'cargo',
    name,
    version,
    qualifiers: { repository_url: registry, vcs_url: isGit ? vcsUrlOf(source) : undefined },
    // Another registry has crates of its own; a commit is mostly of a fork, which keeps names and defects.
    ecosystem: registry === undefined ? 'crates.io' : undefined,
    line,
    hashes: hashesOf(checksum),
    // A registry's index is not where the crate itself is.
    downloadUrl: isGit ? source : undefined,
  });
  return { key: keyOf(one), found, needs: needsOf(one, keys) };
}

/** Addresses of the index of crates.io; Cargo locks these also where it uses a mirror. */
const PUBLIC_INDEXES: ReadonlySet<string> = new Set([
  'registry+https://github.com/rust-lang/crates.io-index',
  'sparse+https://index.crates.io/',
]);

/** The address of a registry that is not the public one. */
function registryOf(source: string): string | undefined {
  const isRegistry = /^(?:registry|sparse)\+/.test(source) && !PUBLIC_INDEXES.has(source);
  return isRegistry ? source.slice(source.indexOf('+') + 1) : undefined;
}

/** `git+https://host/path?branch=main#commit` */
function vcsUrlOf(source: string): string | undefined {
  const [place = '', commit] = source.split('#', 2);
  return vcsUrl(place.split('?', 1)[0], commit);
}

function hashesOf(checksum: string | undefined): readonly Hash[] | undefined {
  const isHash = checksum !== undefined && /^[0-9a-f]+$/.test(checksum);
  return isHash ? [{ algorithm: 'sha256', value: checksum }] : undefined;
}

function keyOf({ name, version, source }: Locked): string {
  return `${name} ${version} (${source})`;
}

function keysByReference(locked: readonly Locked[]): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  for (const one of locked) {
    keys.set(one.name, keyOf(one));
    keys.set(`${one.name} ${one.version}`, keyOf(one));
    keys.set(keyOf(one), keyOf(one));
  }
  return keys;
}

function needsOf({ references }: Locked, keys: ReadonlyMap<string, string>): readonly string[] {
  return references.flatMap((reference) => {
    const [name = '', version] = reference.split(' ');
    const known = keys.get(reference) ?? keys.get(`${name} ${version}`);
    return known === undefined ? [] : [known];
  });
}

/** What the packages of this source tree need; what only their tests and builds do, their manifests say. */
function rootsOf(
  locked: readonly Locked[],
  keys: ReadonlyMap<string, string>,
  manifests: CargoManifests,
): GraphRoots {
  const runtime: string[] = [];
  const development: string[] = [];
  for (const one of locked.filter(({ source }) => source === undefined)) {
    for (const key of needsOf(one, keys)) {
      const [needed = ''] = key.split(' ', 1);
      if (manifests.isOnlyForDevelopment(one.name, needed)) development.push(key);
      else runtime.push(key);
    }
  }
  return { runtime, development };
}
