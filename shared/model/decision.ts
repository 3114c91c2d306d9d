/** `error` is never `pass`: what did not run did not pass. */
export type Outcome = 'pass' | 'fail' | 'error';

/** One sentence that explains a decision, with the rule it comes from. */
export interface Reason {
  /** Id of the policy rule: `max-severity`, `inventory-complete` … */
  readonly rule: string;
  /** What this reason alone would make of the run. */
  readonly outcome: 'fail' | 'error';
  readonly message: string;
  /** What was wrong with the evidence, as `docs/verify-policy.md` lists it; of `verify` alone. */
  readonly codes?: readonly string[] | undefined;
  /** Fingerprints of the findings it is about; empty when it is about the run. */
  readonly findings: readonly string[];
}

export const DECISION_KIND = 'assay/decision/v1';

/** The verdict of one action, as written to decision.json. */
export interface Decision {
  readonly kind: typeof DECISION_KIND;
  /** The action that decided: `scan`, `verify`. */
  readonly action: string;
  /** What was judged, as a person calls it. */
  readonly subject: string;
  readonly outcome: Outcome;
  /** False when something could not be read or checked, whatever the outcome: what failed may be incomplete too. */
  readonly isComplete: boolean;
  /** Empty exactly when the outcome is `pass`. */
  readonly reasons: readonly Reason[];
}

/** What a decision comes to by its reasons; a failure does not hide that something else could not be checked. */
export function decidedBy(reasons: readonly Reason[]): Pick<Decision, 'outcome' | 'isComplete'> {
  const isComplete = reasons.every(({ outcome }) => outcome !== 'error');
  // A known failure is the more certain reason to stop.
  if (reasons.some(({ outcome }) => outcome === 'fail')) return { outcome: 'fail', isComplete };
  return { outcome: isComplete ? 'pass' : 'error', isComplete };
}
