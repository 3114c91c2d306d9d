import { compareFindings } from '../../shared/compare/compare-findings.ts';
import { comparePackages } from '../../shared/compare/compare-packages.ts';
import { compareProblems } from '../../shared/compare/compare-problems.ts';
import type { Finding } from '../../shared/model/finding.ts';
import type { Inventory } from '../../shared/model/inventory.ts';
import { matchInventory } from '../../shared/scan/match-inventory.ts';
import { osvCoordinates } from '../../shared/versions/osv-coordinates.ts';

/** Compares two inventories as a scan of a pull request does. Every package is vulnerable. */
export function compareInventories(base: Inventory, head: Inventory): void {
  const { kind } = head.source;
  const { findings, fixed } = compareFindings({
    kind,
    base: { findings: allVulnerable(base), packages: base.packages },
    head: { findings: allVulnerable(head), packages: head.packages },
  });
  if (findings.some(({ change }) => change === undefined)) throw new Error('not compared');
  if (base === head && fixed.length > 0) throw new Error('fixed without a change');
  comparePackages(base.packages, head.packages);
  compareProblems(base.problems, head.problems, () => true);
}

function allVulnerable(inventory: Inventory): readonly Finding[] {
  const candidates = inventory.packages.map((item) => {
    const affected = osvCoordinates(item).map(({ ecosystem, name }) => ({
      package: { ecosystem, name },
      ranges: [{ type: 'ECOSYSTEM' as const, events: [{ introduced: '0' }] }],
      versions: [],
      severity: [],
    }));
    const texts = { id: 'X-1', modified: '', summary: 'x', details: '' };
    const lists = {
      aliases: [],
      related: [],
      upstream: [],
      severity: [],
      references: [],
      cwes: [],
    };
    return { package: item, advisory: { ...texts, ...lists, affected } };
  });
  return matchInventory(inventory, candidates).findings;
}
