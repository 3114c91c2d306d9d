import type { YarnBlock } from './yarn-blocks.ts';

/** Returns the key of an entry in the dependency graph. */
export function keyOf(block: YarnBlock): string {
  return String(block.line);
}

/** Returns the key of the entry for each requested pattern. */
export function keysByPattern(blocks: readonly YarnBlock[]): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  for (const block of blocks) {
    for (const pattern of block.patterns) keys.set(withoutBindings(pattern), keyOf(block));
  }
  return keys;
}

/**
 * Returns the key of the entry for a name and a range. In older berry lockfiles, dependencies lack the default
 * protocol.
 */
export function keyFor(
  keys: ReadonlyMap<string, string>,
  name: string,
  range: string,
): string | undefined {
  const pattern = withoutBindings(`${name}@${range}`);
  return keys.get(pattern) ?? keys.get(`${name}@npm:${range}`);
}

/** Splits a pattern into name and range. The at sign before a scope does not separate the name from the range. */
export function splitPattern(pattern: string): readonly [string, string] {
  const at = pattern.indexOf('@', 1);
  return at === -1 ? [pattern, ''] : [pattern.slice(0, at), pattern.slice(at + 1)];
}

/**
 * Returns the name of the package that a pattern refers to. `a@npm:b@^1` and `a@npm:b` refer to `b`, but `a@npm:^1`
 * refers to `a`.
 */
export function nameOfPattern(pattern: string): string {
  const [name, range] = splitPattern(pattern);
  const alias = range.startsWith('npm:') ? range.slice('npm:'.length) : '';
  const isAlias = alias.includes('@') || /^[A-Za-z]/.test(alias);
  return isAlias ? splitPattern(alias)[0] : name;
}

/**
 * Removes the part after `::`, which dependencies leave out. For example, `a@file:./a::locator=root%40workspace%3A.`
 * has a part that names the workspace from which the path `./a` starts.
 */
function withoutBindings(pattern: string): string {
  const bindings = pattern.indexOf('::');
  return bindings === -1 ? pattern : pattern.slice(0, bindings);
}
