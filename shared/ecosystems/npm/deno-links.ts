import { arrayAt, type JsonObject, objectAt, stringAt } from '../../json/guards.ts';
import type { Problem } from '../../model/inventory.ts';
import type { EcosystemFile } from '../ecosystem.ts';

/** Maximum number of specifiers without an entry that are reported separately. */
const MAX_NAMED = 10;

/** Maximum length of a specifier that a message quotes, in characters. */
const SHOWN = 120;

/** The keys that names in a deno.lock resolve to, such as `npm:chalk@5.3.0`. */
export interface DenoLinks {
  /** Keys by requested specifier, such as `jsr:@std/bytes@^1.0.0`. */
  readonly specifiers: ReadonlyMap<string, string>;
  /** Keys by name. If a package has only one version, Deno omits the version. */
  readonly names: ReadonlyMap<string, string>;
}

/** @param keys Keys of all packages in the lockfile, each prefixed with its registry. */
export function denoLinks(lockfile: JsonObject, keys: readonly string[]): DenoLinks {
  return {
    specifiers: specifiersOf(lockfile),
    names: new Map(keys.map((key) => [withoutVersion(key), key])),
  };
}

/**
 * Returns the keys of the packages that an entry of `registry` needs. The entry contains a list of keys or, in older
 * versions, an object with names and keys.
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

/** Returns the key that a specifier resolves to. The specifier contains a range, a version or only a name. */
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

/** Returns a dependency with its registry. In an alias such as `a@npm:b@1.0.0`, the package follows the alias. */
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

/** Returns the keys, with and without the text that lists the peer dependencies after an underscore. */
export function knownKeys(keys: readonly string[]): ReadonlySet<string> {
  return new Set(keys.flatMap((key) => [key, key.split('_', 1)[0] ?? '']));
}

/** Returns the object that contains the specifiers and their versions. */
function holderOf(lockfile: JsonObject): JsonObject {
  if (lockfile['version'] === '2') return objectAt(lockfile, 'npm') ?? {};
  return lockfile['version'] === '3' ? (objectAt(lockfile, 'packages') ?? {}) : lockfile;
}

/**
 * Returns the keys by specifier. In version 3, the lockfile contains full keys. In later versions, it contains only the
 * version.
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
