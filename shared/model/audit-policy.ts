import {
  choice,
  closed,
  formed,
  integer,
  list,
  map,
  named,
  optional,
  satisfying,
  words,
} from '../json/define-schema.ts';
import type { Infer } from '../json/schema.ts';
import { customRuleSchema } from './custom-rule.ts';
import {
  FAIL_ON,
  type IgnoreRule,
  policyDate,
  policyPath,
  policyReason,
  SCOPES,
} from './policy.ts';

/** Profiles that a user can choose, from the fewest rules to the most. */
export const CHOSEN_PROFILES = ['essential', 'hardened', 'all'] as const;

/**
 * Values of `fail-on`. Secrets and critical misconfigurations that a pull request adds always fail the audit, except
 * with `never`. With `new`, no other finding fails it.
 */
export const AUDIT_FAIL_ON = [...FAIL_ON.slice(0, -1), 'new', 'never'] as readonly (
  | (typeof FAIL_ON)[number]
  | 'new'
)[];

/** Maximum number of entries in each list. Nobody can review longer lists. */
const MAX_ITEMS = 1_000;
const MAX_IGNORES = 5_000;
const MAX_CUSTOM = 100;

const RULE_NAME = {
  pattern: /^[\w*][\w./*-]{0,99}$/,
  expected: 'be the ID of a rule, or a prefix such as kubernetes/*',
};

const registry = formed(
  words,
  /^[a-z0-9][a-z0-9.:_/-]{0,300}$/,
  'be a host or a path such as ghcr.io/acme/',
);

/** How an action must be pinned: to a commit, to a version, or not at all. */
const PINS = ['hash', 'tag', 'any'] as const;

/** Matches `*`, `octo-org/*`, `octo-org/setup`, `octo-org/tools/*` and `octo-org/tools/lint`. */
const ACTION = String.raw`(?:\*|[\w.-]{1,100}\/(?:[\w.-]{1,100}\/){0,10}(?:\*|[\w.-]{1,100}))`;

const pinnedAction = {
  pattern: new RegExp(`^${ACTION}$`),
  expected: 'be a pattern such as octo-org/* or octo-org/setup',
};

const actions = list(
  formed(
    words,
    new RegExp(`^${ACTION}(?:@[^\\s@]{1,200})?$`),
    'be a pattern such as octo-org/* or octo-org/setup@v2',
  ),
  { size: { least: 1, most: MAX_ITEMS }, items: 'patterns' },
);

const secretName = formed(words, /^[A-Za-z_]\w{0,199}$/, 'be the name of a secret');

const position = optional(integer(1, 'be a positive integer'));

/** An exception for audit findings. */
const auditIgnoreSchema = closed({
  /** ID or alias of the rule, a prefix such as `dockerfile/*`, or `*` for all rules. */
  id: words,
  path: optional(policyPath),
  /** Limits the exception to findings at this line and column of the file. */
  onLine: named('line', position),
  onColumn: named('column', position),
  reason: policyReason,
  owner: optional(words),
  expires: optional(policyDate),
});

/** The `audit:` section of `.assay.yml`. */
export const auditSectionSchema = closed({
  profile: optional(choice(CHOSEN_PROFILES)),
  failOn: named('fail-on', optional(choice(AUDIT_FAIL_ON))),
  scope: optional(choice(SCOPES)),
  /** How to treat comments that suppress findings. */
  inline: optional(choice(['honor', 'report', 'forbid'])),
  /** How to treat files with template syntax, which cannot be checked. */
  templates: optional(choice(['allow', 'error'])),
  /** How to treat Kubernetes objects for which a cluster policy has no result. */
  undecided: optional(choice(['allow', 'error'])),
  rules: optional(
    map(choice(['critical', 'high', 'medium', 'low', 'none', 'off']), {
      keys: RULE_NAME,
      size: { least: 0, most: MAX_ITEMS },
      items: 'rules',
    }),
  ),
  registries: optional(
    list(registry, { size: { least: 1, most: MAX_ITEMS }, items: 'registries' }),
  ),
  /** How actions must be pinned. The keys are patterns for action names, and the most specific pattern applies. */
  pins: optional(
    map(choice(PINS), {
      keys: pinnedAction,
      size: { least: 1, most: MAX_ITEMS },
      items: 'patterns',
    }),
  ),
  /** Owner whose actions do not have to be pinned to a commit, normally the owner of the repository. */
  owner: optional(formed(words, /^[A-Za-z0-9][\w-]{0,99}$/, 'be the name of an owner')),
  /** Actions that workflows may use (`allow`) or must not use (`deny`). */
  actions: optional(closed({ allow: optional(actions), deny: optional(actions) })),
  /** Names of secrets that jobs can use without an environment. */
  allowedSecrets: named(
    'allowed-secrets',
    optional(list(secretName, { size: { least: 1, most: MAX_ITEMS }, items: 'names' })),
  ),
  /** Minimum cooldown of Dependabot, in days. */
  cooldownDays: named('cooldown-days', optional(integer(1, 'be a positive integer'))),
  kubernetes: optional(
    closed({
      version: optional(formed(words, /^1\.\d{1,3}$/, "be a version in quotes, such as '1.34'")),
      policies: optional(list(policyPath, { size: { least: 1, most: MAX_ITEMS }, items: 'globs' })),
    }),
  ),
  image: optional(
    closed({
      maxAgeDays: named('max-age-days', optional(integer(1, 'be a positive integer'))),
      labels: optional(list(words, { size: { least: 1, most: MAX_ITEMS }, items: 'labels' })),
    }),
  ),
  exclude: optional(list(policyPath, { size: { least: 1, most: MAX_ITEMS }, items: 'globs' })),
  baseline: optional(
    satisfying(policyPath, (path) => !path.includes('*'), 'be the path of a file'),
  ),
  /** Custom rules, each with a condition in CEL. */
  custom: optional(
    list(customRuleSchema, { size: { least: 1, most: MAX_CUSTOM }, items: 'rules' }),
  ),
  ignore: optional(
    list(auditIgnoreSchema, {
      size: { least: 0, most: MAX_IGNORES },
      items: 'suppressions',
      expected: 'be a list of suppressions',
    }),
  ),
});

/** Settings for audits in a policy file. */
export interface AuditSection extends Omit<Infer<typeof auditSectionSchema>, 'ignore'> {
  readonly ignore?: readonly IgnoreRule[] | undefined;
}

/** Settings that can also be set by inputs. */
export interface AuditSettings {
  readonly profile: (typeof CHOSEN_PROFILES)[number];
  readonly failOn: (typeof AUDIT_FAIL_ON)[number];
  readonly scope: (typeof SCOPES)[number];
}

/** The policy for `audit`, combined from the inputs and `.assay.yml`. */
export interface AuditPolicy extends AuditSettings {
  readonly templates: 'allow' | 'error';
  /** How to treat Kubernetes objects for which a cluster policy has no result. */
  readonly undecided: 'allow' | 'error';
  /**
   * How to treat comments that suppress findings. By default, they are honored. However, comments in a pull request
   * from an outside contributor are only reported.
   */
  readonly inline: AuditSection['inline'];
  /** Rule severities. The keys are IDs, aliases, and prefixes such as `kubernetes/*`. */
  readonly rules: NonNullable<AuditSection['rules']>;
  /** Allowed image registries, each with a trailing slash. Empty if all are allowed. */
  readonly registries: readonly string[];
  readonly pins: AuditSection['pins'];
  /**
   * The owner whose actions do not have to be pinned to a commit. If undefined, this is the owner of the run's
   * repository.
   */
  readonly owner: AuditSection['owner'];
  readonly actions: AuditSection['actions'];
  readonly allowedSecrets: AuditSection['allowedSecrets'];
  readonly cooldownDays: AuditSection['cooldownDays'];
  readonly custom: AuditSection['custom'];
  readonly kubernetesVersion: string;
  /** Limits for images. Undefined if there are no limits. */
  readonly image: AuditSection['image'];
  /**
   * Globs for files with cluster policies. Only the policies in these files apply. If undefined, the policies in all
   * files apply.
   */
  readonly clusterPolicies: readonly string[] | undefined;
  /** Globs for files that are not checked. */
  readonly exclude: readonly string[];
  /** Path to the baseline, relative to the audited folder. */
  readonly baseline: string;
  readonly ignore: readonly IgnoreRule[];
}
