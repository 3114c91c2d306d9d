import type { Finding } from '../../model/finding.ts';
import type { Scope } from '../../model/package.ts';
import type { ScanPolicy } from '../../model/policy.ts';

/** The scopes that count if the policy does not set `scopes`. */
const DEFAULT_SCOPES: readonly Scope[] = ['runtime'];

/**
 * Returns false if the scope of the package does not count. An unknown scope counts as `runtime`. A finding without a
 * package counts.
 */
export function hasCountedScope(
  { package: about }: Finding,
  { scopes = DEFAULT_SCOPES }: Pick<ScanPolicy, 'scopes'>,
): boolean {
  if (about === undefined) return true;
  const { scope = 'unknown' } = about;
  return scopes.includes(scope) || (scope === 'unknown' && scopes.includes('runtime'));
}
