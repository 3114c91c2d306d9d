import type { Finding } from '../../model/finding.ts';
import type { ScanPolicy } from '../../model/policy.ts';

/** Returns false if the EPSS score is below `min-epss`. A finding without a score counts. */
export function isLikelyEnough(
  { epss }: Finding,
  { minEpss }: Pick<ScanPolicy, 'minEpss'>,
): boolean {
  return minEpss === undefined || epss === undefined || epss.score >= minEpss;
}
