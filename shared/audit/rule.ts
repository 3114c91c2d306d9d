/** The texts of a rule of the audit, and its reports. */
import type { Span } from '../json/text-places.ts';
import type { AuditProfile } from '../model/audit.ts';
import type { CustomRule } from '../model/custom-rule.ts';
import type { Severity } from '../model/finding.ts';

/**
 * Profiles, from few rules to many. `essential` has dangers that somebody wrote, `hardened` adds hardening that is
 * absent, and `all` adds style and reliability. Rules of `policy` need a value in the policy file.
 */
export type Profile = AuditProfile;

/** Controls by framework: `{ 'cis-docker-1.6.0': ['4.1'], 'nist-800-190': ['4.1.2'] }`. */
export type Controls = Readonly<Record<string, readonly string[]>>;

/** The text of a rule, as reports and the generated page of the rule show it. */
export interface RuleText {
  /** `dockerfile/user-root`: the area and what is wrong. At most 40 characters; never renamed. */
  readonly id: string;
  /** One sentence without a period that says what is wrong: `The image runs as root`. */
  readonly title: string;
  readonly severity: Exclude<Severity, 'unknown'>;
  readonly profile: Profile;
  /** One or two sentences about the danger. */
  readonly why: string;
  /** One or two sentences about what to write instead. */
  readonly fix: string;
  /** URLs of public documentation. */
  readonly references: readonly string[];
  /** IDs of the same rule in other tools: `DS-0002`, `DL3002`. Accepted wherever an ID is asked for. */
  readonly aliases: readonly string[];
  /** The aliases that report one cause only, by the `variant` of the cause. Findings of other causes lack them. */
  readonly variants?: Readonly<Record<string, readonly string[]>>;
  readonly controls: Controls;
  /** The kind of subject that the rule checks, if its area has several kinds: `pod`. */
  readonly on?: string;
}

/** A change of a text that corrects what a rule reported. */
export interface Edit {
  /** The replaced range. An empty range inserts. */
  readonly span: Span;
  readonly text: string;
  /** False if the change can change what the file does, so that a person must decide. */
  readonly isSafe: boolean;
}

/** The report of a rule about one place. */
export interface Hit {
  /** The exact value that is wrong. For an absent value, the key of the nearest container that lacks it. */
  readonly at: Span;
  /** The places that state an inherited value, if `at` is the place where the value takes effect. */
  readonly via?: readonly Span[];
  /**
   * The place without lines, so that it survives moves: `stage=build/RUN apt-get update`, `jobs.test.steps[2].run`,
   * `apps/Deployment/shop/web#containers[web].securityContext`.
   */
  readonly address: string;
  /** One sentence with the values of this place: `` `USER root` is the last user of the stage `final`. `` */
  readonly detail?: string;
  /** The cause, if one rule has several causes. */
  readonly variant?: string;
  /** Replaces the severity of the rule. */
  readonly severity?: Exclude<Severity, 'unknown'>;
  /** Replaces the profile of the rule. For example, a stated bad value is `essential` and its absence is `hardened`. */
  readonly profile?: Profile;
  readonly edits?: readonly Edit[];
}

/** A rule about one kind of subject: a stage, a service, a container, a role, a step. */
export interface Rule<Subject, Facts = AuditFacts> extends RuleText {
  check(subject: Subject, facts: Facts): Iterable<Hit>;
}

/** Facts that come from the policy and from the other files of the run. */
export interface AuditFacts {
  /** Allowed image registries with a closing slash: `ghcr.io/acme/`. Empty if the policy allows all. */
  readonly registries: readonly string[];
  /** Version of Kubernetes to which the manifests are applied: `1.34`. */
  readonly kubernetesVersion: string;
  /**
   * How actions must be pinned, by pattern: to a commit, to a version, or not at all. Without a pattern, the actions of
   * strangers must be pinned to a commit.
   */
  readonly pins?: Readonly<Record<string, 'hash' | 'tag' | 'any'>>;
  /** The owner of the audited repository, in lower case. */
  readonly owner?: string;
  /** Patterns of actions that workflows may or must not use. */
  readonly actions?: {
    readonly allow?: readonly string[] | undefined;
    readonly deny?: readonly string[] | undefined;
  };
  /** Names of secrets, in lower case, that need no environment. */
  readonly allowedSecrets?: readonly string[];
  /** Number of days that Dependabot must wait before it proposes a new release. Default: 7. */
  readonly cooldownDays?: number;
  /** The limits of the policy for images, and the time of the audit in ISO form. */
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
  /** True if the policies of the cluster in this file apply. Absent if those in all files apply. */
  isPolicyFile?(path: string): boolean;
  /** True if a file with this path exists in the audited tree. */
  hasFile(path: string): boolean;
}
