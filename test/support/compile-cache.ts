import { join } from 'node:path';
import { ROOT } from './sources.ts';

/**
 * For processes that run our TypeScript. To strip its types, Node compiles a program that costs more than it has to do;
 * what is in the cache needs neither. Only for files that stay where they are: each path has an entry.
 *
 * @see https://nodejs.org/docs/latest-v24.x/api/module.html#module-compile-cache
 */
export const COMPILE_CACHE: Readonly<Record<string, string>> = {
  NODE_COMPILE_CACHE: join(ROOT, 'node_modules', '.cache', 'assay', 'compiled'),
};

/** For built code in a folder of a test, whose cache goes with it. */
export function compileCacheIn(folder: string): Readonly<Record<string, string>> {
  return { NODE_COMPILE_CACHE: join(folder, '.compiled') };
}
