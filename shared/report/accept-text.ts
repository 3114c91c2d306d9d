import type { Reason } from '../model/decision.ts';
import { countNoun, listed } from '../text/count.ts';

/** The beginning of a line that suppresses a finding or accepts a package. */
const EXCEPTION = 'ignore: ';

/** Maximum number of exceptions in the text. Users do not accept a hundred findings one by one. */
const MAX_EXCEPTIONS = 3;

/**
 * Returns the policy settings that accept these reasons, such as ``To accept: `unlocked: allow` ``. Settings come
 * first, followed by exceptions. For a reason about several findings or packages, the text shows how to accept one of
 * them. A step that must come before an exception is the first sentence. Returns an empty text if no setting accepts the reasons.
 */
export function acceptText(reasons: readonly Reason[]): string {
  const all = keysText(reasons.flatMap(({ accept }) => accept ?? []));
  const one = keysText(reasons.flatMap(({ acceptOne }) => acceptOne ?? []));
  const before = reasons.flatMap((reason) => reason.before ?? []);
  const parts = [
    ...new Set(all === '' && one === '' ? [] : before),
    ...(all === '' ? [] : [`To accept: ${all}`]),
    ...(one === '' ? [] : [`To accept one: ${one}`]),
  ];
  return parts.join('. ');
}

function keysText(lines: readonly string[]): string {
  const keys = [...new Set(lines)].sort();
  const settings = keys.filter((key) => !key.startsWith(EXCEPTION));
  const exceptions = keys.filter((key) => key.startsWith(EXCEPTION));
  const more = exceptions.length - MAX_EXCEPTIONS;
  const shown = [...settings, ...exceptions.slice(0, MAX_EXCEPTIONS)].map((key) => `\`${key}\``);
  return listed([...shown, ...(more > 0 ? [countNoun(more, 'more exception')] : [])]);
}
