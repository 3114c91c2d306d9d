import type { Finding } from '../../model/finding.ts';
import type { ScanPolicy } from '../../model/policy.ts';

/**
 * Returns false with `only-direct` if the package is a dependency of a dependency. A package for which this is
 * unknown counts.
 */
export function isDirectEnough(
  { package: about }: Finding,
  { onlyDirect }: Pick<ScanPolicy, 'onlyDirect'>,
): boolean {
  return onlyDirect !== true || about?.isDirect !== false;
}
