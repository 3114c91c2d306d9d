import { join } from 'node:path';
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

/** The cache for built code in a test's folder, which is removed with the folder. */
export function compileCacheIn(folder: string): Readonly<Record<string, string>> {
  return { NODE_COMPILE_CACHE: join(folder, '.compiled') };
}
