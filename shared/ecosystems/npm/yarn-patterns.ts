import type { YarnBlock } from './yarn-blocks.ts';

/** The key of an entry in the graph. */
export function keyOf(block: YarnBlock): string {
  return String(block.line);
}

/** Keys of the graph by each pattern that leads there. */
export function keysByPattern(blocks: readonly YarnBlock[]): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  for (const block of blocks) {
    for (const pattern of block.patterns) keys.set(withoutBindings(pattern), keyOf(block));
  }
  return keys;
}

/** Older lockfiles of berry leave the default protocol out where something is needed. */
export function keyFor(
  keys: ReadonlyMap<string, string>,
  name: string,
  range: string,
): string | undefined {
  const pattern = withoutBindings(`${name}@${range}`);
  return keys.get(pattern) ?? keys.get(`${name}@npm:${range}`);
}

/** Name and range; the at sign of a scope is not the one between them. */
export function splitPattern(pattern: string): readonly [string, string] {
  const at = pattern.indexOf('@', 1);
  return at === -1 ? [pattern, ''] : [pattern.slice(0, at), pattern.slice(at + 1)];
}

/** `a@npm:b@^1` is the package `b`; so is `a@npm:b`, but `a@npm:^1` is `a`. */
export function nameOfPattern(pattern: string): string {
  const [name, range] = splitPattern(pattern);
  const alias = range.startsWith('npm:') ? range.slice('npm:'.length) : '';
  const isAlias = alias.includes('@') || /^[A-Za-z]/.test(alias);
  return isAlias ? splitPattern(alias)[0] : name;
}

/** `a@file:./a::locator=root%40workspace%3A.`: which workspace a path is seen from is not in what names it. */
function withoutBindings(pattern: string): string {
  const bindings = pattern.indexOf('::');
  return bindings === -1 ? pattern : pattern.slice(0, bindings);
}
