/** Defines audit rules: their text, and the hits that they report. */
import type { Span } from '../json/text-places.ts';
import type { AuditProfile } from '../model/audit.ts';
import type { CustomRule } from '../model/custom-rule.ts';
import type { Severity } from '../model/finding.ts';

/**
 * The profile to which a rule belongs.
 *
 * - `essential`: the fewest rules. They report dangers that the files contain.
 * - `hardened`: also rules that report missing hardening.
 * - `all`: also rules about style and reliability.
 * - `policy`: rules that need a value in the policy file.
 */
export type Profile = AuditProfile;

/** Controls, keyed by framework, such as `{ 'cis-docker-1.6.0': ['4.1'], 'nist-800-190': ['4.1.2'] }`. */
export type Controls = Readonly<Record<string, readonly string[]>>;

/** The text of a rule, as shown in reports and on its generated page. */
export interface RuleText {
  /**
   * ID of the rule, such as `dockerfile/user-root`. It consists of the area and what is wrong, has at most 40
   * characters, and is never renamed.
   */
  readonly id: string;
  /** One sentence without a period that says what is wrong, such as `The image runs as root`. */
  readonly title: string;
  readonly severity: Exclude<Severity, 'unknown'>;
  readonly profile: Profile;
  /** One or two sentences about the danger. */
  readonly why: string;
  /** One or two sentences about what to write instead. */
  readonly fix: string;
  /** URLs of public documentation. */
  readonly references: readonly string[];
  /** IDs of the same rule in other tools, such as `DS-0002` and `DL3002`. Accepted wherever users can write an ID. */
  readonly aliases: readonly string[];
  /** Aliases that apply only to findings with a specific cause, keyed by the `variant` of that cause. */
  readonly variants?: Readonly<Record<string, readonly string[]>>;
  readonly controls: Controls;
  /** The kind of subject that the rule checks, such as `pod`, if its area has several. */
  readonly on?: string;
}

/** A change to a file that fixes what a rule reported. */
export interface Edit {
  /** The range to replace. An empty range is an insertion. */
  readonly span: Span;
  readonly text: string;
  /** False if the change might affect how the file behaves, so that the user must review it. */
  readonly isSafe: boolean;
}

/** A match of a rule at one location. */
export interface Hit {
  /** The range of the wrong value. If a value is missing, the key of the nearest mapping that should contain it. */
  readonly at: Span;
  /** The locations where the value is written, if it is inherited. `at` is then where it takes effect. */
  readonly via?: readonly Span[];
  /**
   * The location without line numbers, so that it stays the same when lines move. Examples: `stage=build/RUN apt-get
   * update`, `jobs.test.steps[2].run`, `apps/Deployment/shop/web#containers[web].securityContext`.
   */
  readonly address: string;
  /** One sentence with the values at this location, such as `` `USER root` is the last user of the stage `final`. `` */
  readonly detail?: string;
  /** The cause, if a rule has several causes. */
  readonly variant?: string;
  /** Replaces the severity of the rule. */
  readonly severity?: Exclude<Severity, 'unknown'>;
  /**
   * Replaces the profile of the rule. For example, an explicit bad value is `essential`, and a missing value is
   * `hardened`.
   */
  readonly profile?: Profile;
  readonly edits?: readonly Edit[];
}

/** A rule about one kind of subject: a stage, a service, a container, a role or a step. */
export interface Rule<Subject, Facts = AuditFacts> extends RuleText {
  check(subject: Subject, facts: Facts): Iterable<Hit>;
}

/** Data from the policy, and data about the other files that the run audits. */
export interface AuditFacts {
  /**
   * Image registries that the policy allows, each with a trailing slash, such as `ghcr.io/acme/`. Empty if the policy
   * allows all registries.
   */
  readonly registries: readonly string[];
  /** Kubernetes version to which the manifests are applied, such as `1.34`. */
  readonly kubernetesVersion: string;
  /**
   * Maps patterns of actions to how these actions must be pinned: to a commit, to a version, or not at all. If no
   * pattern matches, actions of other owners must be pinned to a commit.
   */
  readonly pins?: Readonly<Record<string, 'hash' | 'tag' | 'any'>>;
  /** The owner of the audited repository, in lowercase. */
  readonly owner?: string;
  /** Patterns of the actions that workflows may use, and of those that they must not use. */
  readonly actions?: {
    readonly allow?: readonly string[] | undefined;
    readonly deny?: readonly string[] | undefined;
  };
  /** Names of secrets, in lowercase, that jobs may use without an environment. */
  readonly allowedSecrets?: readonly string[];
  /** Number of days that Dependabot must wait before it proposes a new release. The default is 7. */
  readonly cooldownDays?: number;
  /** The policy's limits for images, and the time of the audit in ISO format. */
  readonly image?: {
    readonly maxAgeDays?: number | undefined;
    /** Labels or annotations that each image must have. */
    readonly labels?: readonly string[] | undefined;
    readonly now?: string;
  };
  /** Rules that the policy defines. */
  readonly custom?: readonly CustomRule[];
  /** True if a custom rule applies to the file. */
  isCustomFile?(rule: CustomRule, path: string): boolean;
  /**
   * True if the cluster policies in this file apply. Without this function, the cluster policies in all files apply.
   */
  isPolicyFile?(path: string): boolean;
  /** Paths of all files in the audited tree. Empty for an image. */
  readonly paths: ReadonlySet<string>;
}
