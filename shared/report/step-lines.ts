import { verdictOf } from './job-verdict.ts';
import { openFindings } from './listed-finding.ts';
import { nextStep } from './next-step.ts';
import type { ReportData } from './report-data.ts';
import { worstFindingStep } from './worst-finding-step.ts';

/** Label of the first step in a terminal, as in the other reports. */
export const NEXT_STEP = 'Next step';

/**
 * Returns the steps after a run, one line each. After an incomplete run, the first step is to complete the run, and a
 * step for the worst finding can follow. Malware comes first in any case, because it may already run.
 */
export function stepLines(data: ReportData): readonly string[] {
  const verdict = verdictOf(data);
  const first = nextStep(data, verdict);
  const worst = verdict.hasFailures || first === '' ? worstFindingStep(data) : '';
  return (failsForMalware(data) ? [worst, first] : [first, worst])
    .filter((step) => step !== '')
    .map((step, at) => `${at === 0 ? NEXT_STEP : 'Then'}: ${step}`);
}

function failsForMalware(data: ReportData): boolean {
  return openFindings(data).some(({ isReason, finding }) => isReason && finding.kind === 'malware');
}
