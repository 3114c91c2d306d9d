import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from './sources.ts';

/**
 * The compile cache for processes that run our TypeScript. To strip types, Node compiles a program that costs more
 * than the stripping itself; cached files skip both. Use it only for files that stay in place, because each path has
 * its own entry.
 * @see https://nodejs.org/docs/latest-v24.x/api/module.html#module-compile-cache
 */
export const COMPILE_CACHE: Readonly<Record<string, string>> = {
  NODE_COMPILE_CACHE: join(ROOT, 'node_modules', '.cache', 'assay', 'compiled'),
};

/** The folder of a cache beside built code. */
export const COMPILED = '.compiled';

/**
 * The cache for a built script: the one of its `dist/`, which checkouts of the same build share through a link, or
 * else one beside it, which is removed with the folder.
 */
export function compileCacheFor(script: string): Readonly<Record<string, string>> {
  const folder = dirname(script);
  const shared = join(folder, '..', COMPILED);
  const cache = existsSync(shared) ? shared : join(folder, COMPILED);
  // Paths relative to the cache, so that a copy of the same code finds its entries.
  return { NODE_COMPILE_CACHE: cache, NODE_COMPILE_CACHE_PORTABLE: '1' };
}
