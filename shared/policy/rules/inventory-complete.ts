import type { Reason } from '../../model/decision.ts';
import type { Problem } from '../../model/inventory.ts';
import type { ScanPolicy } from '../../model/policy.ts';
import { problemReasons } from './problem-reasons.ts';

/** An error for each part of the source that could not be read, unless the policy allows it. */
export function inventoryComplete(
  problems: readonly Problem[],
  partial: ScanPolicy['partial'],
): readonly Reason[] {
  return partial === 'allow' ? [] : problemReasons('inventory-complete', problems);
}
