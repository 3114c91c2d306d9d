import { arrayAt, type JsonObject, objectAt, stringAt } from '../../json/guards.ts';
import type { Problem } from '../../model/inventory.ts';
import type { EcosystemFile } from '../ecosystem.ts';

/** Maximum number of specifiers without an entry that are reported one by one. */
const MAX_NAMED = 10;

/** Longest excerpt of a specifier in a message, in characters. */
const SHOWN = 120;

/** Keys that the names in a deno.lock resolve to: `npm:chalk@5.3.0`. */
export interface DenoLinks {
  /** Keys by requested specifier: `jsr:@std/bytes@^1.0.0`. */
  readonly specifiers: ReadonlyMap<string, string>;
  /** Keys by name alone. Deno omits the version if there is only one. */
  readonly names: ReadonlyMap<string, string>;
}

/** @param keys Keys of all packages in the lockfile, with the registry as prefix. */
export function denoLinks(lockfile: JsonObject, keys: readonly string[]): DenoLinks {
  return {
    specifiers: specifiersOf(lockfile),
    names: new Map(keys.map((key) => [withoutVersion(key), key])),
  };
}

/** Returns the keys that an entry of `registry` needs. They are a list, or in older versions names with keys. */
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

/** Returns the key that a specifier resolves to. The specifier has a range, a version or only a name. */
export function keyOf(specifier: string, { specifiers, names }: DenoLinks): string {
  return specifiers.get(specifier) ?? names.get(specifier) ?? specifier;
}

/**
 * Returns `jsr:@std/bytes` for `jsr:@std/bytes@^1.0.0`. The at sign of a scope does not separate name and version.
 */
export function withoutVersion(specifier: string): string {
  const at = specifier.indexOf('@', specifier.indexOf(':') + 2);
  return at === -1 ? specifier : specifier.slice(0, at);
}

/** `a` stands for `a@npm:b@1.0.0`. */
function withRegistry(need: string, registry: string): string {
  const at = need.search(/(?:npm|jsr):/);
  return at === -1 ? `${registry}:${need}` : need.slice(at);
}

/**
 * Returns a problem for each requested specifier without an entry. Deno always writes both.
 *
 * @param keys Keys of all packages in the lockfile, with the registry as prefix.
 */
export function missingEntries(
  { path }: EcosystemFile,
  { specifiers }: DenoLinks,
  keys: readonly string[],
): readonly Problem[] {
  // An underscore begins the list of peers of one build of a package.
  const known = new Set(keys.flatMap((key) => [key, key.split('_', 1)[0] ?? '']));
  return [...specifiers]
    .filter(([, key]) => !known.has(key))
    .slice(0, MAX_NAMED)
    .map(([specifier]) => {
      const message = `${specifier.slice(0, SHOWN)} has no entry. Fix: regenerate the lockfile with \`deno install\``;
      return { code: 'contradiction', message, path };
    });
}

/** Specifiers, each with the version that it resolves to. */
function holderOf(lockfile: JsonObject): JsonObject {
  if (lockfile['version'] === '2') return objectAt(lockfile, 'npm') ?? {};
  return lockfile['version'] === '3' ? (objectAt(lockfile, 'packages') ?? {}) : lockfile;
}

/** In version 3 they resolve to full keys. */
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
