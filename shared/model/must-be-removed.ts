import type { Finding } from './finding.ts';

/**
 * Returns true for malware that must be removed, because no version fixes it. If a later version is clean, for example
 * after a maintainer took the package back, an update is enough.
 */
export function mustBeRemoved({ kind, fixed }: Pick<Finding, 'kind' | 'fixed'>): boolean {
  return kind === 'malware' && fixed.length === 0;
}
