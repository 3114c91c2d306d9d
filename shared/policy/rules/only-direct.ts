import type { Finding } from '../../model/finding.ts';
import type { ScanPolicy } from '../../model/policy.ts';

/**
 * Returns false with `only-direct` if the package is a dependency of a dependency. `unknown-direct` decides about a
 * package for which this is unknown. A finding without a package counts.
 */
export function isDirectEnough(
  { package: about }: Finding,
  { onlyDirect, unknownDirect = 'fail' }: Pick<ScanPolicy, 'onlyDirect' | 'unknownDirect'>,
): boolean {
  if (onlyDirect !== true || about === undefined) return true;
  return about.isDirect ?? unknownDirect === 'fail';
}
