import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from './sources.ts';

/**
 * The compile cache for processes that run our TypeScript. Node strips types with a program that takes longer to
 * compile than to run, and cached files avoid the compilation and the run. Use the cache only for files that stay in
 * place, because each path has a separate entry.
 * @see https://nodejs.org/docs/latest-v24.x/api/module.html#module-compile-cache
 */
export const COMPILE_CACHE: Readonly<Record<string, string>> = {
  NODE_COMPILE_CACHE: join(ROOT, 'node_modules', '.cache', 'assay', 'compiled'),
};

/** Folder of the cache next to built code. */
export const COMPILED = '.compiled';

/**
 * Returns the cache for a built script. The result is the cache of its `dist/`, which checkouts of the same build share
 * through a link. Otherwise, the result is a cache next to the script, which is removed with the folder.
 */
export function compileCacheFor(script: string): Readonly<Record<string, string>> {
  const folder = dirname(script);
  const shared = join(folder, '..', COMPILED);
  const cache = existsSync(shared) ? shared : join(folder, COMPILED);
  // Paths are relative to the cache, so that a copy of the same code finds its entries.
  return { NODE_COMPILE_CACHE: cache, NODE_COMPILE_CACHE_PORTABLE: '1' };
}
