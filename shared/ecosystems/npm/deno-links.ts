import { arrayAt, type JsonObject, objectAt, stringAt } from '../../json/guards.ts';
import type { Problem } from '../../model/inventory.ts';
import type { EcosystemFile } from '../ecosystem.ts';

/** Most specifiers without an entry that are named one by one. */
const MAX_NAMED = 10;

/** Most characters of a specifier that are repeated. */
const SHOWN = 120;

/** Where the names in a deno.lock lead: `npm:chalk@5.3.0` is a key of the graph. */
export interface DenoLinks {
  /** Keys by what was asked for: `jsr:@std/bytes@^1.0.0`. */
  readonly specifiers: ReadonlyMap<string, string>;
  /** Keys by name alone: Deno leaves the version out where there is only one. */
  readonly names: ReadonlyMap<string, string>;
}

/** @param keys Of every package in it, with its registry in front. */
export function denoLinks(lockfile: JsonObject, keys: readonly string[]): DenoLinks {
  return {
    specifiers: specifiersOf(lockfile),
    names: new Map(keys.map((key) => [withoutVersion(key), key])),
  };
}

/** Keys of what an entry of `registry` needs: a list, or in older versions names with their keys. */
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

/** The key that a specifier leads to, whether it is a range, a version or a name alone. */
export function keyOf(specifier: string, { specifiers, names }: DenoLinks): string {
  return specifiers.get(specifier) ?? names.get(specifier) ?? specifier;
}

/** `jsr:@std/bytes@^1.0.0` is `jsr:@std/bytes`; the at sign of a scope is not the one between them. */
export function withoutVersion(specifier: string): string {
  const at = specifier.indexOf('@', specifier.indexOf(':') + 2);
  return at === -1 ? specifier : specifier.slice(0, at);
}

/** `a@npm:b@1.0.0` is what `a` stands for. */
function withRegistry(need: string, registry: string): string {
  const at = need.search(/(?:npm|jsr):/);
  return at === -1 ? `${registry}:${need}` : need.slice(at);
}

/**
 * Problems for what was asked for and has no entry: Deno writes the two together.
 *
 * @param keys Of every package of the lockfile, with its registry in front.
 */
export function missingEntries(
  { path }: EcosystemFile,
  { specifiers }: DenoLinks,
  keys: readonly string[],
): readonly Problem[] {
  // An underscore begins the peers that one build of a package has.
  const known = new Set(keys.flatMap((key) => [key, key.split('_', 1)[0] ?? '']));
  return [...specifiers]
    .filter(([, key]) => !known.has(key))
    .slice(0, MAX_NAMED)
    .map(([specifier]) => {
      const message = `${specifier.slice(0, SHOWN)} has no entry. Fix: write the lockfile again with \`deno install\``;
      return { code: 'contradiction', message, path };
    });
}

/** Specifiers stand with what they lead to. */
function holderOf(lockfile: JsonObject): JsonObject {
  if (lockfile['version'] === '2') return objectAt(lockfile, 'npm') ?? {};
  return lockfile['version'] === '3' ? (objectAt(lockfile, 'packages') ?? {}) : lockfile;
}

/** In version 3 they lead to whole keys. */
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
