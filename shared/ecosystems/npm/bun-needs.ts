import { isObject, type JsonObject, objectAt, stringAt } from '../../json/guards.ts';
import type { GraphRoots } from '../graph.ts';
import type { Missing } from '../unread.ts';
import { type Found, MAX_SEGMENTS, type Resolver, resolverOf } from './install-paths.ts';

interface BunEdges {
  /** For the key of each entry, the keys of the packages that it needs. */
  readonly needs: ReadonlyMap<string, readonly string[]>;
  readonly roots: GraphRoots;
  /**
   * Dependencies without an entry in the lockfile. If there is one, Bun ignores the lockfile, or rejects it with
   * `--frozen-lockfile`.
   */
  readonly missing: readonly Missing[];
}

const NEEDED_KINDS = ['dependencies', 'optionalDependencies', 'peerDependencies'];

/**
 * Returns the edges between entries. A key is a path of names. For example, `a/b` is the package `b` that only `a`
 * can resolve.
 */
export function bunEdges(lockfile: JsonObject, packages: JsonObject): BunEdges {
  const resolve = resolverOf(Object.keys(packages).flatMap(foundAs));
  const needs = new Map<string, readonly string[]>();
  const missing = new Set<string>();
  for (const [key, value] of Object.entries(packages)) {
    const items: readonly unknown[] = Array.isArray(value) ? value : [];
    const holder = items.find(isObject) ?? {};
    needs.set(key, keysOf(resolve, key, holder, NEEDED_KINDS));
    if (holder['bundled'] === true) continue;
    const find = resolve(foldersOf(key));
    for (const name of Object.keys(objectAt(holder, 'dependencies') ?? {})) {
      if (find(name) === undefined) missing.add(name);
    }
  }
  return {
    needs,
    roots: rootsOf(lockfile, resolve),
    missing: [...missing].map((needed) => ({ needed })),
  };
}

function foldersOf(key: string): string {
  return key.split('/', MAX_SEGMENTS).join('/');
}

function foundAs(key: string): readonly Found[] {
  const segments = key.split('/');
  if (segments.length > MAX_SEGMENTS) return [];
  const name = segments.at(-2)?.startsWith('@') === true ? segments.slice(-2) : segments.slice(-1);
  const base = segments.slice(0, segments.length - name.length).join('/');
  return [{ base, name: name.join('/'), key }];
}

function keysOf(
  resolve: Resolver,
  from: string,
  holder: JsonObject,
  kinds: readonly string[],
): readonly string[] {
  const find = resolve(foldersOf(from));
  const names = kinds.flatMap((kind) => Object.keys(objectAt(holder, kind) ?? {}));
  return names.flatMap((name) => find(name) ?? []);
}

function rootsOf(lockfile: JsonObject, resolve: Resolver): GraphRoots {
  const workspaces = Object.values(objectAt(lockfile, 'workspaces') ?? {}).filter(isObject);
  const named = (kinds: readonly string[]) =>
    workspaces.flatMap((workspace) =>
      keysOf(resolve, stringAt(workspace, 'name') ?? '', workspace, kinds),
    );
  return { runtime: named(NEEDED_KINDS), development: named(['devDependencies']) };
}
