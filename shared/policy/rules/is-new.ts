import type { Finding } from '../../model/finding.ts';
import { isNew } from '../../model/is-new.ts';
import type { ScanPolicy } from '../../model/policy.ts';
import { hasCountedScope } from './counted-scope.ts';
import { isDirectEnough } from './only-direct.ts';

/** Returns true if the finding is new, or if it exists in the base but does not count there according to the policy. */
export function isNewFor(
  finding: Finding,
  policy: Pick<ScanPolicy, 'scopes' | 'onlyDirect'> & Partial<Pick<ScanPolicy, 'reachability'>>,
): boolean {
  if (isNew(finding)) return true;
  const { was } = finding.change ?? {};
  if (was === undefined) return false;
  const isExcused = was.reachability === 'not-linked' && policy.reachability === 'excuse';
  const earlier = inBase(finding, was);
  return isExcused || !hasCountedScope(earlier, policy) || !isDirectEnough(earlier, policy);
}

/**
 * Returns the finding with the data about its package in the base: its scope, and whether it is a direct dependency.
 */
function inBase(
  finding: Finding,
  { scope, isDirect }: NonNullable<NonNullable<Finding['change']>['was']>,
): Finding {
  if (finding.package === undefined) return finding;
  const use = { ...(scope && { scope }), ...(isDirect !== undefined && { isDirect }) };
  return { ...finding, package: { ...finding.package, ...use } };
}
