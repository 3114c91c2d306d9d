import type { AdvisoryCandidate } from '../../shared/advisories/advisory-source.ts';
import { platformLabels } from '../../shared/inventory/join-platforms.ts';
import type { Inventory } from '../../shared/model/inventory.ts';
import { matchInventory } from '../../shared/scan/match-inventory.ts';
import type { MatchedPackages } from '../../shared/scan/match-packages.ts';
import { mergePlatforms } from '../../shared/scan/merge-platforms.ts';

/**
 * Matches packages with advisories. Several inventories are matched by platform, so that each finding names its
 * platforms.
 */
export function matchInventories(
  inventories: readonly Inventory[],
  candidates: readonly AdvisoryCandidate[],
): MatchedPackages {
  const [only, ...others] = inventories;
  if (only !== undefined && others.length === 0) return matchInventory(only, candidates);
  const labels = platformLabels(inventories);
  const parts = inventories.map((inventory, at) => {
    const matched = matchInventory(inventory, candidates);
    return { platform: labels[at] ?? '', ...matched };
  });
  return { findings: mergePlatforms(parts), problems: parts.flatMap(({ problems }) => problems) };
}
