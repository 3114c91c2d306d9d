import type { AdvisoryCandidate } from '../../shared/advisories/advisory-source.ts';
import { platformLabels } from '../../shared/inventory/join-platforms.ts';
import type { Inventory } from '../../shared/model/inventory.ts';
import type { MatchOne } from '../../shared/scan/match-advisory.ts';
import { matchInventory } from '../../shared/scan/match-inventory.ts';
import type { MatchedPackages } from '../../shared/scan/match-packages.ts';
import { mergePlatforms } from '../../shared/scan/merge-platforms.ts';

/**
 * Matches packages with advisories. Several inventories are matched separately, one platform at a time. Each finding
 * then lists its platforms.
 *
 * @param match Compares a package with an advisory.
 * @param isByPlatform True if the findings for a single inventory must also list their platform.
 */
export function matchInventories(
  inventories: readonly Inventory[],
  candidates: readonly AdvisoryCandidate[],
  match: MatchOne,
  isByPlatform = inventories.length !== 1,
): MatchedPackages {
  const [only] = inventories;
  if (only !== undefined && !isByPlatform) return matchInventory(only, candidates, match);
  const labels = platformLabels(inventories);
  const parts = inventories.map((inventory, at) => {
    const matched = matchInventory(inventory, candidates, match);
    return { platform: labels[at] ?? '', ...matched };
  });
  return {
    findings: mergePlatforms(parts),
    problems: parts.flatMap(({ problems }) => problems),
    undecided: new Map(parts.flatMap(({ undecided }) => [...undecided])),
  };
}
