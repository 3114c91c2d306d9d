import type { Finding } from '../../model/finding.ts';
import type { Scope } from '../../model/package.ts';
import type { ScanPolicy } from '../../model/policy.ts';

/** Scopes whose findings count if the policy does not set `scopes`. */
const DEFAULT_SCOPES: readonly Scope[] = ['runtime'];

/**
 * Ecosystem for actions in workflows. They run with the token and the secrets of their job, so they count whenever
 * runtime packages count.
 */
const ACTIONS = 'GitHub Actions';

/**
 * Returns false if the scope of the package does not count. GitHub actions and packages with an unknown scope count as
 * `runtime`. A finding without a package always counts.
 */
export function hasCountedScope(
  { package: about }: Finding,
  { scopes = DEFAULT_SCOPES }: Pick<ScanPolicy, 'scopes'>,
): boolean {
  if (about === undefined) return true;
  const { scope = 'unknown', ecosystem } = about;
  const countsAsRuntime = scope === 'unknown' || ecosystem === ACTIONS;
  return scopes.includes(scope) || (countsAsRuntime && scopes.includes('runtime'));
}
