/** What `fail-on` may say, of an input as of the file. */
export const FAIL_ON = ['critical', 'high', 'medium', 'low', 'none', 'never'] as const;

/** What `scan` is judged by: inputs and `.assay.yml` come together in one of these. */
export interface ScanPolicy {
  /** Lowest severity that fails; `never` fails on none. */
  readonly failOn: (typeof FAIL_ON)[number];
  /** Count only findings that have a fixed version. */
  readonly onlyFixed: boolean;
  /** What a finding that no one scored means: as bad as `failOn`, or let pass. */
  readonly unscored: 'fail' | 'allow';
  /** What a partial inventory means. */
  readonly partial: 'error' | 'allow';
  /** What a manifest means whose dependencies no lockfile covers. */
  readonly unlocked: 'error' | 'allow';
  readonly ignore: readonly IgnoreRule[];
}

/** An exception: what, why, and until when. */
export interface IgnoreRule {
  /** Id or alias of the advisory. */
  readonly id: string;
  /** Limits the rule to packages whose purl starts so. */
  readonly purl?: string | undefined;
  readonly reason: string;
  /** ISO date, the last day on which it holds. */
  readonly expires?: string | undefined;
  /** Where it stands in the policy file, from 1. */
  readonly line?: number | undefined;
}
