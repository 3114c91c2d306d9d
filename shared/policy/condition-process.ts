import { openLimitedProcess } from '../cel/limited-process.ts';
import type { ConditionVariables } from './condition.ts';
import type { UnmetRequirement } from './unmet-requirement.ts';

/** The conditions for one attestation, and the variables that they read. All conditions must be met. */
export interface ConditionQuestion {
  readonly conditions: readonly string[];
  readonly variables: ConditionVariables;
}

export interface ConditionAnswer {
  readonly unmet: UnmetRequirement | undefined;
}

export interface ConditionLimits {
  /**
   * Time limit for the conditions on one attestation, in milliseconds. On a busy machine, a condition that reads 80,000
   * components takes 2,000 ms.
   */
  readonly pieceMs: number;
  /**
   * Time limit for all attestations in a run, in milliseconds. It is needed because a trusted signer can attach a
   * thousand attestations.
   */
  readonly totalMs: number;
  /** Heap limit of the process, in MiB. The largest predicate that Assay reads needs less than 64 MiB. */
  readonly heapMb: number;
}

const LIMITS: ConditionLimits = { pieceMs: 10_000, totalMs: 60_000, heapMb: 512 };

/** A process that evaluates lists of conditions, one list at a time. */
export interface ConditionProcess {
  ask(question: ConditionQuestion): Promise<UnmetRequirement | undefined>;
  close(): void;
}

/**
 * Evaluates conditions in a separate process that can be killed. This is necessary because the evaluation time depends
 * on content that others have signed.
 *
 * @param now Returns the time in milliseconds.
 */
export function openConditionProcess(
  limits: ConditionLimits = LIMITS,
  now?: () => number,
): ConditionProcess {
  const worker = new URL('./condition.worker.ts', import.meta.url);
  const { ask, close } = openLimitedProcess<ConditionQuestion, ConditionAnswer>(
    worker,
    limits,
    now,
  );
  return {
    ask: async (question) => {
      const result = await ask(question);
      switch (result.kind) {
        case 'answer':
          return result.answer.unmet;
        case 'used-up':
          return tooCostly(
            `earlier attestations used up the time limit of ${limits.totalMs} ms for all attestations`,
          );
        case 'late':
          return tooCostly(`the condition took longer than ${Math.round(result.limitMs)} ms`);
        case 'out-of-memory':
          return tooCostly(`the condition used more than ${limits.heapMb} MiB of memory`);
      }
    },
    close,
  };
}

function tooCostly(why: string): UnmetRequirement {
  return {
    code: 'condition-too-costly',
    message: `Assay stopped evaluating the condition: ${why}`,
  };
}
