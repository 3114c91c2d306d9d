import type { Reason } from '../../model/decision.ts';
import type { Problem } from '../../model/inventory.ts';

/** Problems with a reason of their own; the rest are counted, as they are listed with the findings. */
const MAX_REASONS = 20;

/** Returns one error for each problem, up to a limit, and one for how many more there are. */
export function problemReasons(
  problems: readonly Problem[],
  { rule, accept }: Pick<Reason, 'rule' | 'accept'>,
): readonly Reason[] {
  const messages = problems.slice(0, MAX_REASONS).map(describe);
  const more = problems.length - messages.length;
  const noun = more === 1 ? 'problem' : 'problems';
  const all = more > 0 ? [...messages, `${more} more ${noun}`] : messages;
  return all.map((message) => ({ rule, outcome: 'error', message, accept, findings: [] }));
}

/** A message may begin with the path itself. */
function describe({ path, line, message }: Problem): string {
  if (message.startsWith(`${path} `)) return message;
  return line === undefined ? `${path}: ${message}` : `${path}:${line}: ${message}`;
}
