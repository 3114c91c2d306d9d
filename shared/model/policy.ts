/** Values of `fail-on`, in the input and in the policy file. */
export const FAIL_ON = ['critical', 'high', 'medium', 'low', 'none', 'never'] as const;

/** Values of `scope`, in the input and in the policy file. */
export const SCOPES = ['auto', 'new', 'all'] as const;

/** The policy for `scan`, combined from the inputs and `.assay.yml`. */
export interface ScanPolicy {
  /** Lowest severity that fails the run. With `never`, no severity fails it. */
  readonly failOn: (typeof FAIL_ON)[number];
  /** True if only findings with a fixed version count. */
  readonly onlyFixed: boolean;
  /** How to treat findings without a severity score: `fail` treats them like `failOn`, and `allow` accepts them. */
  readonly unscored: 'fail' | 'allow';
  /** How to treat a partial inventory. */
  readonly partial: 'error' | 'allow';
  /** How to treat a manifest whose dependencies no lockfile covers. */
  readonly unlocked: 'error' | 'allow';
  /**
   * Findings that count. `auto` counts only new findings in pull requests and merge queues, and all findings
   * elsewhere.
   */
  readonly scope: (typeof SCOPES)[number];
  readonly ignore: readonly IgnoreRule[];
}

/** An exception: its target, reason and expiry. */
export interface IgnoreRule {
  /** ID or alias of the advisory. */
  readonly id: string;
  /** Limits the rule to packages whose purl starts with this text. */
  readonly purl?: string | undefined;
  readonly reason: string;
  /** ISO date of the last day on which the rule applies. */
  readonly expires?: string | undefined;
  /** Line number in the policy file, from 1. */
  readonly line?: number | undefined;
}
