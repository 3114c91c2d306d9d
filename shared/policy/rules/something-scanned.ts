import type { Compared, Reason } from '../../model/decision.ts';
import type { Problem } from '../../model/inventory.ts';

/** Returns an error if the scan did not read any file, or did not find any package to compare. */
export function somethingScanned(facts: {
  readonly compared: readonly Compared[];
  readonly files: number;
  readonly inventoryProblems?: readonly Problem[];
}): readonly Reason[] {
  if (facts.files > 0 && facts.compared.length > 0) return [];
  const message =
    facts.files === 0
      ? 'nothing was checked, because no package files were found'
      : (facts.inventoryProblems ?? []).length > 0
        ? 'nothing was checked, because the packages could not be read'
        : 'nothing was checked, because advisories cover none of the packages';
  return [{ rule: 'something-scanned', outcome: 'error', message, findings: [] }];
}
