import {
  type LimitedProcess,
  openLimitedProcess,
  type ProcessLimits,
} from '../../cel/limited-process.ts';
import type { PolicyAnswer, PolicyQuestion } from './program.ts';

const LIMITS: ProcessLimits = { pieceMs: 5_000, totalMs: 30_000, heapMb: 256 };

export type PolicyProcess = LimitedProcess<PolicyQuestion, PolicyAnswer>;

/** The reason to report for each limit that the process can exceed. */
export const STOPPED = {
  late: 'the evaluation took too long',
  'used-up': 'earlier policies used up the time limit',
  'out-of-memory': 'the evaluation used too much memory',
} as const;

/**
 * Starts the process that evaluates the expressions. Its time and memory are limited, because the files and the
 * expressions are untrusted.
 */
export function openPolicyProcess(limits: ProcessLimits = LIMITS): PolicyProcess {
  return openLimitedProcess(new URL('./cluster-policy.worker.ts', import.meta.url), limits);
}
