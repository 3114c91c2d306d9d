import type { Finding } from './finding.ts';

/** The variant of a finding for a well-known default password. */
export const KNOWN_PASSWORD = 'known-password';

/** Returns true for a finding about a password that is weak, but not a secret that can leak. */
export function isKnownPasswordFinding({
  severity,
  variant,
}: Pick<Finding, 'severity' | 'variant'>): boolean {
  return severity === 'low' && variant === KNOWN_PASSWORD;
}
