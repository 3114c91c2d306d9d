import type { Reason } from '../../model/decision.ts';
import type { Problem } from '../../model/inventory.ts';

/**
 * Maximum number of problems that become separate reasons. Further problems are only counted, because the findings
 * file lists them.
 */
const MAX_REASONS = 20;

/** Returns one error for each problem up to the limit, and one error with the number of further problems. */
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

/** The path is not added if the message already starts with it. */
function describe({ path, line, message }: Problem): string {
  if (message.startsWith(`${path} `)) return message;
  return line === undefined ? `${path}: ${message}` : `${path}:${line}: ${message}`;
}
