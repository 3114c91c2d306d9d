import type { Reason } from '../../model/decision.ts';
import type { Problem } from '../../model/inventory.ts';
import { problemReasons } from './problem-reasons.ts';

/**
 * Returns an error for imported result files that could not be used. The policy cannot accept this, because the
 * workflow could simply omit the file.
 */
export function resultsRead(problems: readonly Problem[]): readonly Reason[] {
  return problemReasons(problems, {
    rule: 'results-read',
    several: 'files with results of other tools were not used',
    accept: undefined,
  });
}
