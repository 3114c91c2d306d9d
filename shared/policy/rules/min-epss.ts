import type { Finding } from '../../model/finding.ts';
import type { ScanPolicy } from '../../model/policy.ts';

/**
 * Returns false if the finding's EPSS score is below `min-epss`. For a finding without a score, the result depends on
 * `unknown-epss`.
 *
 * @param hasList True if the scan used the list of scores. Otherwise, every finding counts.
 */
export function isLikelyEnough(
  { epss }: Finding,
  { minEpss, unknownEpss = 'fail' }: Pick<ScanPolicy, 'minEpss' | 'unknownEpss'>,
  hasList: boolean,
): boolean {
  if (minEpss === undefined) return true;
  return epss === undefined ? unknownEpss === 'fail' || !hasList : epss.score >= minEpss;
}
