import type { StepResult } from '../runner/step.ts';

export type Outcome = 'success' | 'failure' | 'skipped';

/** A step of a workflow that has run or was skipped. */
export interface StepRun extends Omit<StepResult, 'outcome'> {
  readonly id: string;
  readonly name: string;
  /** Result before `continue-on-error`. */
  readonly outcome: Outcome;
  /** Result after `continue-on-error`, which is `success` if the failure was allowed. */
  readonly conclusion: Outcome;
  /** The steps of a composite action. */
  readonly steps: readonly StepRun[];
}

type Nameless = Omit<StepRun, 'id' | 'name' | 'conclusion'>;

/** Returns a step without any results. */
export function emptyRun(outcome: Outcome): Nameless {
  return {
    outcome,
    exitCode: outcome === 'failure' ? 1 : 0,
    outputs: {},
    annotations: [],
    dropped: { error: 0, warning: 0, notice: 0 },
    log: [],
    summary: '',
    errors: [],
    legacyCommands: [],
    state: {},
    durationMs: 0,
    steps: [],
  };
}

/**
 * Combines the steps of a composite action into one step, as the runner does. Their annotations count together. The
 * caller sets the outputs.
 */
export function compositeRun(steps: readonly StepRun[], outcome: Outcome): Nameless {
  return {
    ...emptyRun(outcome),
    annotations: steps.flatMap((step) => step.annotations),
    log: steps.flatMap((step) => step.log),
    summary: steps.map((step) => step.summary).join(''),
    errors: steps.flatMap((step) => step.errors),
    legacyCommands: steps.flatMap((step) => step.legacyCommands),
    durationMs: steps.reduce((sum, step) => sum + step.durationMs, 0),
    steps,
  };
}

/** Returns a step that the runner could not start. */
export function brokenRun(error: unknown): Nameless {
  const message = error instanceof Error ? error.message : String(error);
  return { ...emptyRun('failure'), errors: [message], log: [`##[error]${message}`] };
}
