import type { Subject } from './attestation.ts';

/**
 * Outcomes, from best to worst. `error` is worse than `fail`, because an incomplete check can hide further failures.
 * The reasons of an error also include known failures.
 */
export const OUTCOMES = ['pass', 'fail', 'error'] as const;

export type Outcome = (typeof OUTCOMES)[number];

/** Returns the worst of the outcomes. Returns `pass` if there are no outcomes. */
export function worstOutcome(outcomes: Iterable<Outcome>): Outcome {
  let worst: Outcome = 'pass';
  for (const outcome of outcomes) {
    if (OUTCOMES.indexOf(outcome) > OUTCOMES.indexOf(worst)) worst = outcome;
  }
  return worst;
}

/** A sentence that explains a decision, and the rule that led to it. */
export interface Reason {
  /** ID of the policy rule, such as `max-severity` or `inventory-complete`. */
  readonly rule: string;
  /** The outcome if there were no other reasons. */
  readonly outcome: 'fail' | 'error';
  readonly message: string;
  /** Error code of the evidence, as listed in `docs/verify-policy.md`. Only `verify` sets it. */
  readonly codes?: readonly string[] | undefined;
  /** The line in a policy file that would accept this reason, such as `unlocked: allow`. */
  readonly accept?: string | undefined;
  /** Fingerprints of the findings that caused the reason. Empty if the reason concerns the whole run. */
  readonly findings: readonly string[];
}

/** Number of packages of one ecosystem that were compared with advisories. */
export interface Compared {
  /** Name of the ecosystem in OSV, including the release: `npm`, `Debian:12`. */
  readonly ecosystem: string;
  readonly packages: number;
}

/** The policy that was applied. */
export interface DecidingPolicy {
  /**
   * Source of the policy. `base` is the commit that a pull request would be merged into. `scanned` is the commit that
   * was checked out. `workspace` is a file that git does not track, or a file in a terminal run. `given` is a
   * different repository that the workflow specifies.
   */
  readonly from: 'base' | 'scanned' | 'workspace' | 'given';
  /** Path of the policy file, even if the file does not exist. For a different repository, `owner/repo/path`. */
  readonly path: string;
  /** Full hash of the commit that contains the file. */
  readonly commit?: string | undefined;
  /** Name of the base branch, such as `main`. */
  readonly branch?: string | undefined;
  /**
   * Digest of the file, with 64 hexadecimal digits. Absent if there is no file, in which case defaults and inputs
   * apply.
   */
  readonly sha256?: string | undefined;
  /** The reason why the file in the base could not be read. In that case, defaults and inputs apply. */
  readonly unreadable?: string | undefined;
}

/** Changes that a pull request makes to the policy. They take effect after the merge. */
export interface ProposedPolicy {
  /** The policy and ignore files that the pull request changes. */
  readonly files: readonly string[];
  /** Readable descriptions of the changes, such as `1 exception added`. */
  readonly changes: readonly string[];
  /** The outcome that the changed policy would have. Absent if it is unknown. */
  readonly outcome?: Outcome | undefined;
}

export const DECISION_KIND = 'assay/decision/v1';

/** The decision of one action, as written to decision.json. */
export interface Decision {
  readonly kind: typeof DECISION_KIND;
  /** The action that made the decision: `scan` or `verify`. */
  readonly action: string;
  /** Readable name of the subject. */
  readonly subject: string;
  readonly outcome: Outcome;
  /** False if something could not be read or checked. This is possible for any outcome other than `pass`. */
  readonly isComplete: boolean;
  /** One or two sentences that summarize the result and the packages that were compared. Only `scan` sets it. */
  readonly summary?: string | undefined;
  /** Number of packages that were compared, by ecosystem, largest number first. Only `scan` sets it. */
  readonly compared?: readonly Compared[] | undefined;
  /** Number of packages whose ecosystem OSV does not cover. Only `scan` sets it. */
  readonly skipped?: number | undefined;
  /**
   * Number of packages that were checked only as part of the operating system package that owns their files. Only
   * `scan` sets it.
   */
  readonly contained?: number | undefined;
  /** Reasons for the outcome. Empty if and only if the outcome is `pass`. */
  readonly reasons: readonly Reason[];
  /** The policy, for actions that have one. */
  readonly policy?: DecidingPolicy | undefined;
  /** Changes to the policy. Present only if a pull request changes it. */
  readonly afterMerge?: ProposedPolicy | undefined;
  /** Paths of the workflows that run this action and that a pull request changes. Absent if there are no such workflows. */
  readonly workflows?: readonly string[] | undefined;
}

/**
 * Derives the outcome from the reasons. If something could not be checked, the outcome is an error even if there are
 * failures too.
 */
export function decidedBy(reasons: readonly Reason[]): Pick<Decision, 'outcome' | 'isComplete'> {
  const outcomes = reasons.map(({ outcome }) => outcome);
  return { outcome: worstOutcome(outcomes), isComplete: !outcomes.includes('error') };
}

/** Returns the subject of a `verify` decision. */
export function verifiedSubject({ name, digest }: Subject): string {
  return name === '' ? digest : `${name}@${digest}`;
}
