import type { Subject } from './attestation.ts';

/**
 * From best to worst. `error` is worse than `fail`: a verdict on a part of the whole leaves more open than it says. The
 * reasons, and what is made of them, name a failure beside the error too.
 */
export const OUTCOMES = ['pass', 'fail', 'error'] as const;

export type Outcome = (typeof OUTCOMES)[number];

/** The worst of outcomes; of none, `pass`. */
export function worstOutcome(outcomes: Iterable<Outcome>): Outcome {
  let worst: Outcome = 'pass';
  for (const outcome of outcomes) {
    if (OUTCOMES.indexOf(outcome) > OUTCOMES.indexOf(worst)) worst = outcome;
  }
  return worst;
}

/** One sentence that explains a decision, with the rule it comes from. */
export interface Reason {
  /** Id of the policy rule: `max-severity`, `inventory-complete` … */
  readonly rule: string;
  /** What this reason alone would make of the run. */
  readonly outcome: 'fail' | 'error';
  readonly message: string;
  /** What was wrong with the evidence, as `docs/verify-policy.md` lists it; of `verify` alone. */
  readonly codes?: readonly string[] | undefined;
  /** The line of a policy file that would let it pass: `unlocked: allow`. */
  readonly accept?: string | undefined;
  /** Fingerprints of the findings it is about; empty when it is about the run. */
  readonly findings: readonly string[];
}

/** Packages of one ecosystem that were compared with advisories. */
export interface Compared {
  /** As OSV names it, with the release: `npm`, `Debian:12`. */
  readonly ecosystem: string;
  readonly packages: number;
}

/** Whose policy decided. */
export interface DecidingPolicy {
  /**
   * `base`: the commit that a pull request would be merged into. `scanned`: the commit that was checked out.
   * `workspace`: a file that git does not track, or a terminal's. `given`: another repository, by the workflow.
   */
  readonly from: 'base' | 'scanned' | 'workspace' | 'given';
  /** Where the file is, or would be; of another repository `owner/repo/path`. */
  readonly path: string;
  /** Full hash of the commit that the file is of. */
  readonly commit?: string | undefined;
  /** Of the base: `main`. */
  readonly branch?: string | undefined;
  /** 64 hex digits; absent when there is no such file, and defaults and inputs decide. */
  readonly sha256?: string | undefined;
  /** Why the file of the base could not be read; defaults and inputs decide then. */
  readonly unreadable?: string | undefined;
}

/** What a pull request changes of the policy, which decides from its merge on. */
export interface ProposedPolicy {
  /** The policy and the ignore files that it changes. */
  readonly files: readonly string[];
  /** Changes for people: `1 exception added`. */
  readonly changes: readonly string[];
  /** What the decision would be by the changed policy; absent where it cannot be told. */
  readonly outcome?: Outcome | undefined;
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
  /** The verdict in a sentence or two, with what was compared; of `scan` alone. */
  readonly summary?: string | undefined;
  /** What was compared, most packages first; of `scan` alone. */
  readonly compared?: readonly Compared[] | undefined;
  /** How many packages OSV could have no advisories about; of `scan` alone. */
  readonly skipped?: number | undefined;
  /** Packages that were judged as the package of the operating system that owns their files; of `scan` alone. */
  readonly contained?: number | undefined;
  /** Empty exactly when the outcome is `pass`. */
  readonly reasons: readonly Reason[];
  /** Of actions that have a policy. */
  readonly policy?: DecidingPolicy | undefined;
  /** Where a pull request changes the policy. */
  readonly afterMerge?: ProposedPolicy | undefined;
  /** Paths of the workflows that run this action and that a pull request changes; absent when there are none. */
  readonly workflows?: readonly string[] | undefined;
}

/** What a decision comes to by its reasons. A failure does not hide that something else could not be checked. */
export function decidedBy(reasons: readonly Reason[]): Pick<Decision, 'outcome' | 'isComplete'> {
  const outcomes = reasons.map(({ outcome }) => outcome);
  return { outcome: worstOutcome(outcomes), isComplete: !outcomes.includes('error') };
}

/** What a decision of `verify` is about. */
export function verifiedSubject({ name, digest }: Subject): string {
  return name === '' ? digest : `${name}@${digest}`;
}
