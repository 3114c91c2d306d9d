import type { Fix } from '../model/fix.ts';

/** A change, and the other files in which the same change is required. */
export interface GroupedFix {
  readonly fix: Fix;
  readonly repeats: readonly string[];
}

/** Combines the same change in several files into one task. */
export function groupedFixes(fixes: readonly Fix[]): readonly GroupedFix[] {
  return [...Map.groupBy(fixes, changeKey).values()].flatMap(([fix, ...others]) =>
    fix === undefined ? [] : [{ fix, repeats: others.map(({ path = '' }) => path) }],
  );
}

/** Returns a key that is equal for the same change in different projects of a repository. */
function changeKey({ kind, title, path, fixes, stays }: Fix): string {
  const change = path === undefined ? title : title.replaceAll(path, '');
  return JSON.stringify([kind, change, fixes, stays]);
}
