import { verdictOf } from './job-verdict.ts';
import { nextSteps } from './next-step.ts';
import type { ReportData } from './report-data.ts';
import { worstFindingStep } from './worst-finding-step.ts';

/** Label of the first step in a terminal, as in the other reports. */
export const NEXT_STEP = 'Next step';

/**
 * Returns the steps after a run, one line each: the step for the worst finding, and then the steps for what was not
 * checked.
 */
export function stepLines(data: ReportData): readonly string[] {
  return [worstFindingStep(data), ...nextSteps(data, verdictOf(data))]
    .filter((step) => step !== '')
    .map((step, at) => `${at === 0 ? NEXT_STEP : 'Then'}: ${step}`);
}
