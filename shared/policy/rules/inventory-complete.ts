import type { Reason } from '../../model/decision.ts';
import type { Problem } from '../../model/inventory.ts';
import type { ScanPolicy } from '../../model/policy.ts';
import { isUnlocked } from '../unlocked-problem.ts';
import { problemReasons } from './problem-reasons.ts';

/**
 * Returns an error if parts of the source could not be read, unless the policy accepts this. Another rule covers
 * manifests without a lockfile.
 */
export function inventoryComplete(
  problems: readonly Problem[],
  partial: ScanPolicy['partial'],
): readonly Reason[] {
  if (partial === 'allow') return [];
  const unread = problems.filter((problem) => !isUnlocked(problem));
  return problemReasons(unread, {
    rule: 'inventory-complete',
    several: 'parts of the source could not be read',
    accept: 'partial: allow',
  });
}
