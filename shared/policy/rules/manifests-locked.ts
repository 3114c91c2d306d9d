import type { Reason } from '../../model/decision.ts';
import type { Problem } from '../../model/inventory.ts';
import type { ScanPolicy } from '../../model/policy.ts';
import { isUnlocked } from '../unlocked-problem.ts';
import { problemReasons } from './problem-reasons.ts';

/** Returns an error for manifests that are not covered by a lockfile, unless the policy accepts this. */
export function manifestsLocked(
  problems: readonly Problem[],
  unlocked: ScanPolicy['unlocked'],
): readonly Reason[] {
  if (unlocked === 'allow') return [];
  const found = problems.filter(isUnlocked);
  return problemReasons(found, {
    rule: 'manifests-locked',
    several: 'manifests have no lockfile',
    accept: 'unlocked: allow',
  });
}
