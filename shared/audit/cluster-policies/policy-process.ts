import {
  type LimitedProcess,
  openLimitedProcess,
  type ProcessLimits,
} from '../../cel/limited-process.ts';
import type { PolicyAnswer, PolicyQuestion } from './program.ts';

const LIMITS: ProcessLimits = { pieceMs: 5_000, totalMs: 30_000, heapMb: 256 };

export type PolicyProcess = LimitedProcess<PolicyQuestion, PolicyAnswer>;

/** The reason why there is no answer from the process, by the limit that the evaluation exceeded. */
export const STOPPED = {
  late: 'the evaluation took too long',
  'used-up': 'earlier policies used up the time',
  'out-of-memory': 'the evaluation needed too much memory',
} as const;

/** Opens the process that evaluates expressions about files, which others have written. */
export function openPolicyProcess(limits: ProcessLimits = LIMITS): PolicyProcess {
  return openLimitedProcess(new URL('./cluster-policy.worker.ts', import.meta.url), limits);
}
