import type { Reason } from '../model/decision.ts';
import { listed } from '../text/count.ts';

/** Returns how a policy accepts what the reasons are about, ``To accept: `unlocked: allow` ``; empty when it cannot. */
export function acceptText(reasons: readonly Reason[]): string {
  const keys = [...new Set(reasons.flatMap(({ accept }) => accept ?? []))].sort();
  return keys.length === 0 ? '' : `To accept: ${listed(keys.map((key) => `\`${key}\``))}`;
}
