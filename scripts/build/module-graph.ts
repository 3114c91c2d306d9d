import type { Metafile } from 'esbuild';

export type Inputs = Metafile['inputs'];

/** Returns the given modules with all their direct and indirect static imports. */
export function closureOf(starts: readonly string[], inputs: Inputs): ReadonlySet<string> {
  const found = new Set<string>();
  const pending = [...starts];
  for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    for (const { path: next, kind, external } of inputs[path]?.imports ?? []) {
      if (kind === 'import-statement' && external !== true) pending.push(next);
    }
  }
  return found;
}

/** Returns our own modules that are imported dynamically, without duplicates. */
export function laterImports(inputs: Inputs): readonly string[] {
  const later = Object.values(inputs)
    .flatMap(({ imports }) => imports)
    .filter(({ kind, external }) => kind === 'dynamic-import' && external !== true);
  return [...new Set(later.map(({ path }) => path))];
}

/** Returns, for each module, the entry points that load it statically. */
export function sharers(
  inputs: Inputs,
  starts: readonly string[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const start of starts) {
    for (const path of closureOf([start], inputs)) {
      found.set(path, (found.get(path) ?? new Set()).add(start));
    }
  }
  return found;
}
