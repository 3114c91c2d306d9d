import type { Reason } from '../../model/decision.ts';
import type { Problem } from '../../model/inventory.ts';
import type { ScanPolicy } from '../../model/policy.ts';
import { problemReasons } from './problem-reasons.ts';

/** Returns an error if packages could not be compared with advisories, unless the policy accepts this. */
export function advisoriesComplete(
  problems: readonly Problem[],
  partial: ScanPolicy['partial'],
): readonly Reason[] {
  if (partial === 'allow') return [];
  return problemReasons(problems, {
    rule: 'advisories-complete',
    several: problems.every(({ code }) => code === 'undecided')
      ? 'packages could not be compared with all advisories'
      : 'comparisons with advisories failed',
    accept: 'partial: allow',
  });
}
