/**
 * Rust: `Cargo.lock`, versions 1 to 4. Source: https://doc.rust-lang.org/cargo/guide/cargo-toml-vs-cargo-lock.html,
 * https://github.com/rust-lang/cargo, src/cargo/core/resolver/encode.rs
 */
import type { Problem } from '../../model/inventory.ts';
import type { Hash } from '../../model/package.ts';
import type { EcosystemFile, FileFormat, ParseContext, ParsedFile } from '../ecosystem.ts';
import type { GraphNode, GraphRoots } from '../graph.ts';
import { packageOf } from '../package-of.ts';
import { parseGraph } from '../parse-each.ts';
import { baseName } from '../paths.ts';
import { unlistedNeeds } from '../unread.ts';
import { vcsUrl } from '../vcs-url.ts';
import { type CargoManifests, cargoManifests, MANIFEST } from './cargo-manifests.ts';
import { FIX, type Locked, lockedPackages } from './locked.ts';
import { CONFIGURATIONS, cratesElsewhere, ownCrates } from './own-crates.ts';
import { unlockedPatches } from './patched-crates.ts';
import { isOfVendoredCrate, PUBLISHED } from './vendored.ts';

export const cargoLock: FileFormat = {
  role: 'lockfile',
  wanted: { names: ['Cargo.lock', MANIFEST, PUBLISHED], pathSuffixes: CONFIGURATIONS },
  wantedIn: ['directory', 'file'],
  isPrimary: (path) => baseName(path) === 'Cargo.lock',
  parse: parseCargoLock,
};

/**
 * A lockfile for a different build, such as `Cargo.Bazel.lock`. Cargo does not read it, so it does not lock
 * `Cargo.toml`.
 */
export const otherCargoLock: FileFormat = {
  ...cargoLock,
  wanted: { ...cargoLock.wanted, globs: ['Cargo.*.lock', 'Cargo-*.lock'] },
  isPrimary: (path) => /^Cargo[.-].+\.lock$/.test(baseName(path)),
};

function parseCargoLock(file: EcosystemFile, context: ParseContext): ParsedFile {
  if (isOfVendoredCrate(file, context)) return { packages: [], problems: [] };
  const locked = lockedPackages(file);
  const own = ownCrates(file, context);
  const keys = keysByReference(locked);
  // Without a manifest, it is unknown whether the lockfile belongs to the project or to a vendored crate.
  const elsewhere = cratesElsewhere(file, context);
  const isOwn = ({ name }: Locked) => own?.has(name) === true || elsewhere.has(name);
  const listed = locked.filter((one) => one.source !== undefined || !isOwn(one));
  const needing = locked.map(({ references, line }) => ({ needs: references, line }));
  const isLocked = { has: (reference: string) => keyOfReference(reference, keys) !== undefined };
  const manifests = cargoManifests(file, context);
  const roots = manifests === undefined ? undefined : rootsOf(locked, keys, manifests);
  const parsed = parseGraph(listed, (one) => nodeOf(file, one, keys), roots);
  const unexplained = own === undefined ? [] : listed.filter(({ source }) => source === undefined);
  const problems = [
    ...unexplained.map((one) => withoutSource(file, one)),
    ...locked.filter(({ name }) => elsewhere.has(name)).map((one) => builtElsewhere(file, one)),
    ...unlistedNeeds(file, needing, isLocked, FIX),
    ...unlockedPatches(file, locked, context),
  ];
  return { packages: parsed.packages, problems: [...problems, ...parsed.problems] };
}

/**
 * Returns the problem for a crate without a source that is not in the source tree. For Cargo, such a crate is code in
 * the source tree. If Cargo cannot find this code, it ignores the entry and downloads a crate.
 */
function withoutSource(file: EcosystemFile, { name, version, line }: Locked): Problem {
  const message = `${name} ${version} has no source, and no Cargo.toml in the workspace has that name. Fix: ${FIX}`;
  return { code: 'contradiction', message, path: file.path, line };
}

/** Returns the problem for a crate whose code was not read, because it is in a folder outside the source tree. */
function builtElsewhere(file: EcosystemFile, { name, version, line }: Locked): Problem {
  const message = `${name} ${version} is built from a folder outside the source tree. Fix: scan a parent folder that contains this folder`;
  return { code: 'not-found', message, path: file.path, line };
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
    // Crates from other registries and from commits are also compared with advisories. The registry is usually a
    // mirror, and the commit is usually from a fork. So they have the name and the vulnerabilities of the original
    // crate.
    ecosystem: 'crates.io',
    line,
    hashes: hashesOf(checksum),
    // The index of a registry is not the location of a crate.
    downloadUrl: isGit ? source : undefined,
  });
  return { key: keyOf(one), found, needs: needsOf(one, keys) };
}

/** URLs of the crates.io index. Cargo writes them to the lockfile even if it uses a mirror. */
const PUBLIC_INDEXES: ReadonlySet<string> = new Set([
  'registry+https://github.com/rust-lang/crates.io-index',
  'sparse+https://index.crates.io/',
]);

/**
 * Returns the URL of the registry from which a crate comes. Returns undefined for crates.io and for a source that is
 * not a registry.
 */
function registryOf(source: string): string | undefined {
  const isRegistry = /^(?:registry|sparse)\+/.test(source) && !PUBLIC_INDEXES.has(source);
  return isRegistry ? source.slice(source.indexOf('+') + 1) : undefined;
}

/** Parses a URL such as `git+https://host/path?branch=main#commit`. */
function vcsUrlOf(source: string): string | undefined {
  const [location = '', commit] = source.split('#', 2);
  return vcsUrl(location.split('?', 1)[0], commit);
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
  return references.flatMap((reference) => keyOfReference(reference, keys) ?? []);
}

function keyOfReference(reference: string, keys: ReadonlyMap<string, string>): string | undefined {
  const [name = '', version] = reference.split(' ');
  return keys.get(reference) ?? keys.get(`${name} ${version}`);
}

/**
 * Returns the dependencies of the packages in the source tree. Their manifests show which dependencies are needed only
 * for tests and builds.
 */
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
