import type { Reason } from '../model/decision.ts';
import { listed } from '../text/count.ts';

/**
 * Returns the policy setting that accepts these reasons, ``To accept: `unlocked: allow` ``; empty if no setting does.
 */
export function acceptText(reasons: readonly Reason[]): string {
  const keys = [...new Set(reasons.flatMap(({ accept }) => accept ?? []))].sort();
  return keys.length === 0 ? '' : `To accept: ${listed(keys.map((key) => `\`${key}\``))}`;
}
