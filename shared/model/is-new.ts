import type { Finding } from './finding.ts';

/**
 * Returns true if the base does not have the finding, or has it only for development. A finding that was not compared
 * counts as new.
 */
export function isNew({ change }: Pick<Finding, 'change'>): boolean {
  return change === undefined || change.state === 'new' || change.why === 'scope';
}
