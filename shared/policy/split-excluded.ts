import type { UncheckedFile } from '../model/audit.ts';
import { countNoun } from '../text/count.ts';
import { coversPath } from './ignore-path.ts';

/**
 * Separates the files that globs in the policy exclude from the other files. `excluded` has one entry for each glob,
 * with the number of files that it excludes.
 */
export function splitExcluded<T extends { readonly path: string }>(
  files: readonly T[],
  globs: readonly string[],
): { readonly files: readonly T[]; readonly excluded: readonly UncheckedFile[] } {
  if (globs.length === 0) return { files, excluded: [] };
  const matchers = globs.map((glob) => ({ glob, covers: coversPath(glob) }));
  const counts = new Map<string, number>();
  const kept = files.filter((file) => {
    const by = matchers.find(({ covers }) => covers({ locations: [{ path: file.path }] }));
    if (by !== undefined) counts.set(by.glob, (counts.get(by.glob) ?? 0) + 1);
    return by === undefined;
  });
  const excluded = [...counts].map(([path, count]) => ({
    path,
    reason: `the policy excludes ${countNoun(count, 'file')}`,
  }));
  return { files: kept, excluded };
}
