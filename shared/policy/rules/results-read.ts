import type { Reason } from '../../model/decision.ts';
import type { Problem } from '../../model/inventory.ts';
import { problemReasons } from './problem-reasons.ts';

/**
 * Returns an error for each imported result file that was not used. The policy cannot accept these errors, because the
 * workflow can omit the file.
 */
export function resultsRead(problems: readonly Problem[]): readonly Reason[] {
  return problemReasons(problems, { rule: 'results-read', accept: undefined });
}
