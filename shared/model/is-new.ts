import type { Finding } from './finding.ts';

/**
 * Returns true if the finding is not in the base, or if its package is only a development dependency there. Also
 * returns true for a finding that was not compared.
 */
export function isNew({ change }: Pick<Finding, 'change'>): boolean {
  return change === undefined || change.state === 'new' || change.why === 'scope';
}
