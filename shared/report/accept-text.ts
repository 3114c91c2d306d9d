import type { Reason } from '../model/decision.ts';
import { listed } from '../text/count.ts';
import { code, type Line, text } from './block.ts';

/**
 * Returns the policy setting that accepts these reasons, ``To accept: `unlocked: allow` ``; empty if no setting does.
 */
export function acceptText(reasons: readonly Reason[]): string {
  const keys = keysOf(reasons);
  return keys.length === 0 ? '' : `To accept: ${listed(keys.map((key) => `\`${key}\``))}`;
}

/** Returns the same as a line of a report; empty if no setting accepts them. */
export function acceptLine(reasons: readonly Reason[]): Line {
  const keys = keysOf(reasons);
  const separatorBefore = (at: number) =>
    at === 0 ? 'To accept: ' : at === keys.length - 1 ? ' and ' : ', ';
  return keys.flatMap((key, at) => [text(separatorBefore(at)), code(key)]);
}

function keysOf(reasons: readonly Reason[]): readonly string[] {
  return [...new Set(reasons.flatMap(({ accept }) => accept ?? []))].sort();
}
