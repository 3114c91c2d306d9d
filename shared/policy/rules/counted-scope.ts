import type { Finding } from '../../model/finding.ts';
import type { ScanPolicy } from '../../model/policy.ts';

/** Returns false if `scopes` excludes the scope of the package. A finding without a package counts. */
export function hasCountedScope(
  { package: about }: Finding,
  { scopes }: Pick<ScanPolicy, 'scopes'>,
): boolean {
  return about === undefined || scopes === undefined || scopes.includes(about.scope ?? 'unknown');
}
