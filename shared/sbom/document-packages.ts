import { mergePackages } from '../ecosystems/merge-packages.ts';
import type { Package } from '../model/package.ts';

/**
 * Returns one entry for each purl in a document, sorted by purl. If several components have the same purl, their data
 * is merged. The data of a component with a unique purl stays in the order of the document.
 */
export function documentPackages(packages: readonly Package[]): readonly Package[] {
  const byPurl = Map.groupBy(packages, ({ purl }) => purl);
  return mergePackages(packages).map((merged) => {
    const [only = merged, ...others] = byPurl.get(merged.purl) ?? [];
    if (others.length > 0 || only === merged) return merged;
    return { ...only, dependsOn: merged.dependsOn };
  });
}
