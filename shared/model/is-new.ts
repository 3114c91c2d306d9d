import type { Finding } from './finding.ts';

/**
 * Returns true if the finding is not in the base, or is there only in a development dependency. A finding that was not
 * compared counts as new.
 */
export function isNew({ change }: Pick<Finding, 'change'>): boolean {
  return change === undefined || change.state === 'new' || change.why === 'scope';
}
