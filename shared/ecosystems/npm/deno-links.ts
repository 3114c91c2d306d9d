import { arrayAt, type JsonObject, objectAt, stringAt } from '../../json/guards.ts';
import type { Problem } from '../../model/inventory.ts';
import type { EcosystemFile } from '../ecosystem.ts';

/** Maximum number of specifiers without an entry that are reported individually. */
const MAX_NAMED = 10;

/** Maximum length, in characters, of a specifier that a message quotes. */
const SHOWN = 120;

/** Connects the names of packages in a deno.lock with the keys of their entries, such as `npm:chalk@5.3.0`. */
export interface DenoLinks {
  /** Keys by requested specifier, such as `jsr:@std/bytes@^1.0.0`. */
  readonly specifiers: ReadonlyMap<string, string>;
  /**
   * Keys by name without a version. If the lockfile has only one version of a package, references to it have no
   * version.
   */
  readonly names: ReadonlyMap<string, string>;
}

/**
 * Returns the links between the entries of a deno.lock.
 *
 * @param keys Keys of all packages in the lockfile, each prefixed with its registry.
 */
export function denoLinks(lockfile: JsonObject, keys: readonly string[]): DenoLinks {
  return {
    specifiers: specifiersOf(lockfile),
    names: new Map(keys.map((key) => [withoutVersion(key), key])),
  };
}

/**
 * Returns the keys of the packages that an entry needs. The entry contains a list of keys. In older lockfile versions,
 * it contains an object that maps names to keys.
 */
export function needsOf(registry: string, value: JsonObject, links: DenoLinks): readonly string[] {
  const lists = ['dependencies', 'optionalDependencies'].flatMap(
    (kind) => arrayAt(value, kind) ?? [],
  );
  const named = objectAt(value, 'dependencies') ?? {};
  const keys = Object.keys(named).flatMap((name) => stringAt(named, name) ?? []);
  return [...lists.filter((item) => typeof item === 'string'), ...keys].map((need) =>
    keyOf(withRegistry(need, registry), links),
  );
}

/** Returns the key that a specifier resolves to. The specifier is a name, with or without a version or a range. */
export function keyOf(specifier: string, { specifiers, names }: DenoLinks): string {
  return specifiers.get(specifier) ?? names.get(specifier) ?? specifier;
}

/**
 * Returns a specifier without its version, such as `jsr:@std/bytes` for `jsr:@std/bytes@^1.0.0`. The at sign before a
 * scope does not separate the name from the version.
 */
export function withoutVersion(specifier: string): string {
  const at = specifier.indexOf('@', specifier.indexOf(':') + 2);
  return at === -1 ? specifier : specifier.slice(0, at);
}

/**
 * Returns a dependency prefixed with its registry, such as `npm:b@1.0.0`. For an alias such as `a@npm:b@1.0.0`, returns
 * the part after the alias.
 */
function withRegistry(need: string, registry: string): string {
  const at = need.search(/(?:npm|jsr):/);
  return at === -1 ? `${registry}:${need}` : need.slice(at);
}

/**
 * Returns a problem for each requested specifier without an entry. Deno always writes both the specifier and the entry.
 *
 * @param keys Keys of all packages in the lockfile, each prefixed with its registry.
 */
export function missingEntries(
  { path }: EcosystemFile,
  { specifiers }: DenoLinks,
  keys: readonly string[],
): readonly Problem[] {
  const known = knownKeys(keys);
  return [...specifiers]
    .filter(([, key]) => !known.has(key))
    .slice(0, MAX_NAMED)
    .map(([specifier]) => {
      const message = `${specifier.slice(0, SHOWN)} has no entry in the lockfile. Fix: regenerate the lockfile with \`deno install\``;
      return { code: 'contradiction', message, path };
    });
}

/** Returns each key twice: in full, and without the peer dependencies that follow an underscore. */
export function knownKeys(keys: readonly string[]): ReadonlySet<string> {
  return new Set(keys.flatMap((key) => [key, key.split('_', 1)[0] ?? '']));
}

/** Returns the object that contains the specifiers and their versions. */
function holderOf(lockfile: JsonObject): JsonObject {
  if (lockfile['version'] === '2') return objectAt(lockfile, 'npm') ?? {};
  return lockfile['version'] === '3' ? (objectAt(lockfile, 'packages') ?? {}) : lockfile;
}

/**
 * Returns the keys by specifier. Version 3 of the lockfile maps a specifier to a full key. Later versions map it only
 * to the version of the package.
 */
function specifiersOf(lockfile: JsonObject): ReadonlyMap<string, string> {
  const stated = objectAt(holderOf(lockfile), 'specifiers') ?? {};
  return new Map(
    Object.keys(stated).map((specifier) => {
      const version = stringAt(stated, specifier) ?? '';
      const isKey = /^(?:npm|jsr):/.test(version);
      return [specifier, isKey ? version : `${withoutVersion(specifier)}@${version}`];
    }),
  );
}
