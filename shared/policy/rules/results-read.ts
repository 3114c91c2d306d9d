import type { Reason } from '../../model/decision.ts';
import type { Problem } from '../../model/inventory.ts';
import { problemReasons } from './problem-reasons.ts';

/**
 * Returns an error for each imported result file that could not be used. The policy cannot accept this error. If a
 * workflow does not need the file, it can omit the file.
 */
export function resultsRead(problems: readonly Problem[]): readonly Reason[] {
  return problemReasons(problems, {
    rule: 'results-read',
    several: 'files with results from other tools were not used',
    accept: undefined,
  });
}
