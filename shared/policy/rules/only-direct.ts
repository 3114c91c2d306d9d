import type { Finding } from '../../model/finding.ts';
import type { ScanPolicy } from '../../model/policy.ts';

/**
 * If `only-direct` is set, returns false for a finding in a transitive dependency. If it is unknown whether the
 * dependency is direct, the result depends on `unknown-direct`. Always returns true for a finding without a package.
 */
export function isDirectEnough(
  { package: about }: Finding,
  { onlyDirect, unknownDirect = 'fail' }: Pick<ScanPolicy, 'onlyDirect' | 'unknownDirect'>,
): boolean {
  if (onlyDirect !== true || about === undefined) return true;
  return about.isDirect ?? unknownDirect === 'fail';
}
