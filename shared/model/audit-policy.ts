import type { AuditProfile } from './audit.ts';
import type { Severity } from './finding.ts';
import type { FAIL_ON, IgnoreRule, SCOPES } from './policy.ts';

/** Profiles that a user can choose. */
export const CHOSEN_PROFILES = [
  'essential',
  'hardened',
  'all',
] as const satisfies readonly AuditProfile[];

/** The policy for `audit`, combined from the inputs and `.assay.yml`. */
export interface AuditPolicy {
  readonly profile: (typeof CHOSEN_PROFILES)[number];
  readonly failOn: (typeof FAIL_ON)[number];
  readonly scope: (typeof SCOPES)[number];
  /** Treatment of files with template syntax, which are not checked. */
  readonly templates: 'allow' | 'error';
  /** Treatment of comments that ignore findings. `auto` reports the comments of strangers, and honors all others. */
  readonly inline: 'auto' | 'honor' | 'report' | 'forbid';
  /** Severities by ID, by alias, or by prefix such as `kubernetes/*`. */
  readonly rules: Readonly<Record<string, Exclude<Severity, 'unknown'> | 'off'>>;
  /** Allowed image registries with a closing slash. Empty if all are allowed. */
  readonly registries: readonly string[];
  /** Globs of files that are not checked. */
  readonly exclude: readonly string[];
  readonly ignore: readonly IgnoreRule[];
}
