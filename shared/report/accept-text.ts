import type { Reason } from '../model/decision.ts';
import { listed } from '../text/count.ts';

/**
 * Returns the policy setting that accepts these reasons, such as ``To accept: `unlocked: allow` ``. Returns an empty
 * text if no setting accepts them.
 */
export function acceptText(reasons: readonly Reason[]): string {
  const keys = [...new Set(reasons.flatMap(({ accept }) => accept ?? []))].sort();
  return keys.length === 0 ? '' : `To accept: ${listed(keys.map((key) => `\`${key}\``))}`;
}
