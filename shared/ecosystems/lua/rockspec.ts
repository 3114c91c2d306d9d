import type { Package } from '../../model/package.ts';
import type { EcosystemFile } from '../ecosystem.ts';
import { type LuaValue, readLuaValues } from '../lua-values.ts';
import { packageOf } from '../package-of.ts';

export interface Rockspec {
  readonly found: Package;
  /** Names of the runtime dependencies. */
  readonly needs: readonly string[];
}

/**
 * Caches the content of each file, so that it is read only once. The garbage collector frees an entry together with its
 * file.
 */
const known = new WeakMap<EcosystemFile, Rockspec | 'none'>();

/**
 * Parses a rockspec. Returns undefined if its name or version is not a plain string: a rockspec is a program, so its
 * values can be computed.
 *
 * @throws {DataError} if the file cannot be read.
 */
export function readRockspec(file: EcosystemFile): Rockspec | undefined {
  const result = known.get(file) ?? parseRockspec(file) ?? 'none';
  known.set(file, result);
  return result === 'none' ? undefined : result;
}

function parseRockspec(file: EcosystemFile): Rockspec | undefined {
  const values = readLuaValues(file);
  const name = values.get('package');
  const version = values.get('version');
  if (name === undefined || version === undefined) return undefined;
  const found = packageOf(file, {
    type: 'luarocks',
    name: name.text,
    version: version.text,
    line: name.line,
    license: values.get('description.license')?.text,
    downloadUrl: values.get('source.url')?.text,
  });
  return { found, needs: needsIn(values) };
}

/**
 * Matches the keys of `dependencies = { "lua >= 5.1", "user/name" }`, including those of dependencies that only some
 * systems need.
 */
const DEPENDENCY = /^dependencies\.(?:platforms\.[^.]+\.)?\d+$/;

function needsIn(values: ReadonlyMap<string, LuaValue>): readonly string[] {
  return [...values].flatMap(([path, { text }]) => {
    const name = DEPENDENCY.test(path) ? /^\s*(?:[\w.-]+\/)?([\w.-]+)/.exec(text)?.[1] : undefined;
    return name ?? [];
  });
}
