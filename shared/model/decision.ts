import {
  choice,
  constant,
  count,
  formed,
  list,
  nullable,
  object,
  optional,
  text,
} from '../json/define-schema.ts';
import type { Infer } from '../json/schema.ts';
import type { Subject } from './attestation.ts';
import { COMMIT } from './inventory.ts';

/**
 * Outcomes, from best to worst. `error` is worse than `fail`, because an incomplete check can hide more failures. If
 * the outcome is `error`, the reasons also include the known failures.
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

/** A reason for a decision: a sentence, and the rule that led to the decision. */
const reasonSchema = object({
  /** ID of the policy rule, such as `max-severity` or `inventory-complete`. */
  rule: text,
  /** The outcome that this reason alone would cause. */
  outcome: choice(['fail', 'error']),
  message: text,
  /**
   * Codes of the problems with the evidence, as listed in `docs/verify-policy.md`. Only the action `verify` sets this
   * property.
   */
  codes: nullable(list(text)),
  /** Line to add to the policy file to accept this reason, such as `unlocked: allow`. */
  accept: nullable(text),
  /** Line to add to the policy file to accept one part of the reason. Present only if no line accepts all parts. */
  acceptOne: nullable(text),
  /** A step to take before adding an exception, such as to revoke a leaked token. One sentence without a period. */
  before: optional(text),
  /** Sentences that explain how to correct an error that stopped the run. */
  fix: optional(text),
  /** Fingerprints of the findings that caused the reason, worst first. Empty if the reason concerns the whole run. */
  findings: list(text),
  /** Line of the setting in the policy file. Absent if the value comes from an input or a default. */
  line: optional(count),
  /** One sentence for each package or problem, if the reason concerns several. At most 100 sentences. */
  items: optional(list(text)),
});

export type Reason = Infer<typeof reasonSchema>;

/** Name of the root action. Its own decision is about the run, and not about one of its stages. */
export const ROOT_ACTION = 'all';

/** Rule ID in the reason for an error that stopped the run. */
export const STOPPED_RULE = 'ran-to-its-end';

/** An ecosystem, and the number of its packages that were compared with advisories. */
const comparedSchema = object({
  /** Name of the ecosystem in OSV, including the release: `npm`, `Debian:12`. */
  ecosystem: text,
  packages: count,
});

export type Compared = Infer<typeof comparedSchema>;

/** The policy that was applied. */
const decidingPolicySchema = object({
  /**
   * Source of the policy. `base`: the commit that a pull request would be merged into. `scanned`: the commit that was
   * checked out. `workspace`: a file that git does not track, or a file in a terminal run. `given`: another repository
   * that the workflow specifies.
   */
  from: choice(['base', 'scanned', 'workspace', 'given']),
  /**
   * Path to the policy file, even if the file does not exist. The path has the form `owner/repo/path` if the file is in
   * another repository.
   */
  path: text,
  /** Full hash of the commit that contains the file. */
  commit: nullable(formed(text, COMMIT, 'be a full commit hash')),
  /** Name of the base branch, such as `main`. */
  branch: nullable(text),
  /**
   * SHA-256 digest of the file, in 64 hexadecimal digits. Absent if there is no file, in which case defaults and inputs
   * apply.
   */
  sha256: nullable(text),
  /** The reason why the policy file in the base could not be read. In that case, only defaults and inputs apply. */
  unreadable: nullable(text),
});

export type DecidingPolicy = Infer<typeof decidingPolicySchema>;

/** Changes to the policy in a pull request. They take effect after the merge. */
const proposedPolicySchema = object({
  /** The policy and ignore files that the pull request changes. */
  files: list(text),
  /** Readable descriptions of the changes, such as `1 exception added`. */
  changes: list(text),
  /** The outcome that the changed policy would cause. Absent if this outcome is unknown. */
  outcome: optional(choice(OUTCOMES)),
});

export type ProposedPolicy = Infer<typeof proposedPolicySchema>;

/** An exception that is in use and expires soon. */
const expiringExceptionSchema = object({
  /** Position in the policy file, such as `ignore[2]`. */
  rule: text,
  /** ID of the advisory, as in the policy file. */
  id: text,
  owner: nullable(text),
  /** ISO date of the last day. */
  expires: text,
  /** Line in the policy file. */
  line: optional(count),
});

export type ExpiringException = Infer<typeof expiringExceptionSchema>;

/** An exception that no longer applies, or that does not match anything. */
const staleExceptionSchema = object({
  /** Position in the policy file, such as `ignore[2]`. */
  rule: text,
  /** ID of the advisory, as in the policy file. */
  id: text,
  /** `expired` if the last day has passed, and `unused` if the exception does not match any finding or package. */
  why: choice(['expired', 'unused']),
  /** Line in the policy file. */
  line: optional(count),
});

/** Causes that keep an open finding from failing the run. */
export const MILDER_CAUSES = [
  'existing',
  'development',
  'threshold',
  'unscored',
  'notice',
  'other',
] as const;

/** The number of open findings that do not fail the run, for one cause. */
const milderSchema = object({
  cause: choice(MILDER_CAUSES),
  findings: count,
  /** The cause as text that follows the number, such as `below the high threshold`. */
  words: text,
});

export type MilderFindings = Infer<typeof milderSchema>;

export const DECISION_KIND = 'assay/decision/v1';

/** The fields of decision.json that Assay reads back after it has written the file. */
export const decisionFileSchema = object({
  kind: constant(DECISION_KIND),
  /** The action that made the decision: `scan`, `audit` or `verify`. */
  action: text,
  /** Readable name of the subject. */
  subject: text,
  outcome: choice(OUTCOMES),
  /** One or two sentences that state the result and what was checked. Absent if a verification did not pass. */
  summary: optional(text),
  /**
   * The result in a few words, without the outcome: `2 of 3 new findings must be fixed (1 critical, 1 high)`. The
   * summary and all reports start with these words.
   */
  headline: optional(text),
  /** Open findings that do not fail the run. Absent if there are no such findings. */
  milder: optional(list(milderSchema)),
  /**
   * Descriptions of content that was not checked, but that does not fail the run. One sentence for each kind of
   * content.
   */
  gaps: optional(list(text)),
  /** Number of packages that were compared, by ecosystem, largest number first. Set only by `scan`. */
  compared: optional(list(comparedSchema)),
  /** Number of packages whose ecosystem OSV does not cover. Set only by `scan`. */
  skipped: optional(count),
  /**
   * Number of packages inside operating system packages. Only the operating system packages were compared with
   * advisories. Set only by `scan`.
   */
  contained: optional(count),
  /** Reasons for the outcome. Empty if and only if the outcome is `pass`. */
  reasons: list(reasonSchema),
  /** The policy that the action applied. Absent for actions without a policy. */
  policy: nullable(decidingPolicySchema),
  /** Changes to the policy. Present only if a pull request changes the policy. */
  afterMerge: nullable(proposedPolicySchema),
  /** Paths of workflows that use Assay and that the pull request changes. Absent if there are no such workflows. */
  workflows: optional(list(text)),
  /** Exceptions that are in use and expire within two weeks. Absent if there are no such exceptions. */
  expiring: optional(list(expiringExceptionSchema)),
  /** Exceptions that have expired or are not in use. Absent if there are no such exceptions. */
  stale: optional(list(staleExceptionSchema)),
});

/** The decision of one action, as written to decision.json. */
export interface Decision extends Infer<typeof decisionFileSchema> {
  /**
   * False if something could not be read or checked, even if the policy accepts this. If an older file does not contain
   * this property, the value is derived from the reasons.
   */
  readonly isComplete: boolean;
}

/**
 * Derives the outcome from the reasons. If something could not be checked, the outcome is an error, even if there are
 * also failures.
 */
export function decidedBy(reasons: readonly Reason[]): Pick<Decision, 'outcome' | 'isComplete'> {
  const outcomes = reasons.map(({ outcome }) => outcome);
  return { outcome: worstOutcome(outcomes), isComplete: !outcomes.includes('error') };
}

/** Returns the subject of a `verify` decision as text: the name and the digest, or only the digest. */
export function verifiedSubject({ name, digest }: Subject): string {
  return name === '' ? digest : `${name}@${digest}`;
}
