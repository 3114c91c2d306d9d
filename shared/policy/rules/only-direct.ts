import type { Finding } from '../../model/finding.ts';
import type { ScanPolicy } from '../../model/policy.ts';

/**
 * With `only-direct`, returns false for a finding in a transitive dependency. If it is unknown whether a package is
 * direct, `unknown-direct` decides. A finding without a package always counts.
 */
export function isDirectEnough(
  { package: about }: Finding,
  { onlyDirect, unknownDirect = 'fail' }: Pick<ScanPolicy, 'onlyDirect' | 'unknownDirect'>,
): boolean {
  if (onlyDirect !== true || about === undefined) return true;
  return about.isDirect ?? unknownDirect === 'fail';
}
