import type { Inventory } from '../model/inventory.ts';
import type { AdvisoryCandidate, MatchOne } from './match-advisory.ts';
import { type MatchedPackages, matchPackages } from './match-packages.ts';
import { withDependencies } from './with-dependencies.ts';

/**
 * Returns the findings for the packages in one inventory. Compares only the candidates for these packages. Adds scopes,
 * dependency paths and layers to the findings.
 */
export function matchInventory(
  inventory: Pick<Inventory, 'packages' | 'layers' | 'programs'>,
  candidates: readonly AdvisoryCandidate[],
  match?: MatchOne,
): MatchedPackages {
  const own = new Set(inventory.packages);
  const mine = candidates.filter((candidate) => own.has(candidate.package));
  const matched = matchPackages(mine, inventory.programs, match);
  return { ...matched, findings: withDependencies(matched.findings, inventory) };
}
