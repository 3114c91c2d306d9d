import { mergePackages } from '../ecosystems/merge-packages.ts';
import type { Package } from '../model/package.ts';

/**
 * Returns one entry for each purl in a document, sorted by purl. If several components have the same purl, their data
 * is merged. If a component has a unique purl, its data stays in document order.
 */
export function documentPackages(packages: readonly Package[]): readonly Package[] {
  const byPurl = Map.groupBy(packages, ({ purl }) => purl);
  return mergePackages(packages).map((merged) => {
    const [only = merged, ...others] = byPurl.get(merged.purl) ?? [];
    if (others.length > 0 || only === merged) return merged;
    return { ...only, dependsOn: merged.dependsOn };
  });
}
