import type { Comparison } from '../model/comparison.ts';
import type { Reason } from '../model/decision.ts';
import type { ScanPolicy } from '../model/policy.ts';

/**
 * If the base could not be read, turns failures into errors. In that case, it is unknown which findings are new. If no
 * finding fails, the base does not matter.
 */
export function withComparison(
  reasons: readonly Reason[],
  comparison: Comparison | undefined,
  { scope }: Pick<ScanPolicy, 'scope'>,
): readonly Reason[] {
  if (comparison?.status !== 'unavailable' || scope === 'all') return reasons;
  if (reasons.every(({ outcome }) => outcome !== 'fail')) return reasons;
  const { name, message, fix } = comparison;
  const what = `The scan could not be compared with ${name}, so all findings count`;
  return [
    {
      rule: 'compared',
      outcome: 'error',
      message: `${what}: ${message}`,
      fix: `${fix}.`,
      accept: 'scope: all',
      findings: [],
    },
    ...reasons.map((reason) => ({ ...reason, outcome: 'error' as const })),
  ];
}
