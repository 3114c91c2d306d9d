import type { Subject } from './attestation.ts';

/**
 * Outcomes, from best to worst. `error` is worse than `fail`, because an incomplete check may hide more. The reasons
 * also name a failure beside the error.
 */
export const OUTCOMES = ['pass', 'fail', 'error'] as const;

export type Outcome = (typeof OUTCOMES)[number];

/** Returns the worst outcome; `pass` if there are no outcomes. */
export function worstOutcome(outcomes: Iterable<Outcome>): Outcome {
  let worst: Outcome = 'pass';
  for (const outcome of outcomes) {
    if (OUTCOMES.indexOf(outcome) > OUTCOMES.indexOf(worst)) worst = outcome;
  }
  return worst;
}

/** One sentence that explains a decision, with the rule behind it. */
export interface Reason {
  /** Id of the policy rule: `max-severity`, `inventory-complete` … */
  readonly rule: string;
  /** The outcome if this were the only reason. */
  readonly outcome: 'fail' | 'error';
  readonly message: string;
  /** Error code of the evidence, as listed in `docs/verify-policy.md`; only for `verify`. */
  readonly codes?: readonly string[] | undefined;
  /** The line of a policy file that would accept it: `unlocked: allow`. */
  readonly accept?: string | undefined;
  /** Fingerprints of the findings it is about; empty if it is about the run. */
  readonly findings: readonly string[];
}

/** Number of packages of one ecosystem that were compared with advisories. */
export interface Compared {
  /** OSV's name of the ecosystem, with the release: `npm`, `Debian:12`. */
  readonly ecosystem: string;
  readonly packages: number;
}

/** The policy that decided. */
export interface DecidingPolicy {
  /**
   * Source of the policy. `base`: the commit that a pull request would be merged into. `scanned`: the commit that was
   * checked out. `workspace`: a file that git does not track, or a terminal's. `given`: another repository, named by
   * the workflow.
   */
  readonly from: 'base' | 'scanned' | 'workspace' | 'given';
  /** Path of the file, even if it does not exist; for another repository `owner/repo/path`. */
  readonly path: string;
  /** Full hash of the commit that contains the file. */
  readonly commit?: string | undefined;
  /** Name of the base branch: `main`. */
  readonly branch?: string | undefined;
  /** 64 hex digits; absent if there is no file. Defaults and inputs decide then. */
  readonly sha256?: string | undefined;
  /** The reason why the file of the base could not be read. Defaults and inputs decide then. */
  readonly unreadable?: string | undefined;
}

/** Changes of a pull request to the policy, which take effect after the merge. */
export interface ProposedPolicy {
  /** The policy and ignore files that it changes. */
  readonly files: readonly string[];
  /** A readable list of the changes: `1 exception added`. */
  readonly changes: readonly string[];
  /** The outcome under the changed policy; absent if unknown. */
  readonly outcome?: Outcome | undefined;
}

export const DECISION_KIND = 'assay/decision/v1';

/** The verdict of one action, as written to decision.json. */
export interface Decision {
  readonly kind: typeof DECISION_KIND;
  /** The action that decided: `scan`, `verify`. */
  readonly action: string;
  /** Readable name of the subject. */
  readonly subject: string;
  readonly outcome: Outcome;
  /** False if something could not be read or checked. This can also be the case for a failure. */
  readonly isComplete: boolean;
  /** The verdict in a sentence or two, with the packages that were compared; only for `scan`. */
  readonly summary?: string | undefined;
  /** The packages that were compared, by ecosystem, largest number first; only for `scan`. */
  readonly compared?: readonly Compared[] | undefined;
  /** Number of packages whose ecosystem OSV does not cover; only for `scan`. */
  readonly skipped?: number | undefined;
  /**
   * Number of packages that were checked as part of the operating system package that owns their files; only for
   * `scan`.
   */
  readonly contained?: number | undefined;
  /** Empty exactly when the outcome is `pass`. */
  readonly reasons: readonly Reason[];
  /** The policy, for actions that have one. */
  readonly policy?: DecidingPolicy | undefined;
  /** Present if a pull request changes the policy. */
  readonly afterMerge?: ProposedPolicy | undefined;
  /** Paths of workflows that run this action and that a pull request changes; absent otherwise. */
  readonly workflows?: readonly string[] | undefined;
}

/** Derives the outcome from the reasons. A failure does not hide that something else could not be checked. */
export function decidedBy(reasons: readonly Reason[]): Pick<Decision, 'outcome' | 'isComplete'> {
  const outcomes = reasons.map(({ outcome }) => outcome);
  return { outcome: worstOutcome(outcomes), isComplete: !outcomes.includes('error') };
}

/** Returns the subject of a `verify` decision. */
export function verifiedSubject({ name, digest }: Subject): string {
  return name === '' ? digest : `${name}@${digest}`;
}
