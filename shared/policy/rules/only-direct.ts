import type { Finding } from '../../model/finding.ts';
import type { ScanPolicy } from '../../model/policy.ts';

/**
 * With `only-direct`, returns false if the package is a transitive dependency. If this is unknown, `unknown-direct`
 * decides. A finding without a package always counts.
 */
export function isDirectEnough(
  { package: about }: Finding,
  { onlyDirect, unknownDirect = 'fail' }: Pick<ScanPolicy, 'onlyDirect' | 'unknownDirect'>,
): boolean {
  if (onlyDirect !== true || about === undefined) return true;
  return about.isDirect ?? unknownDirect === 'fail';
}
