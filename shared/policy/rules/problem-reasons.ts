import type { Reason } from '../../model/decision.ts';
import type { Problem } from '../../model/inventory.ts';

/** Problems with a reason of their own; the rest are counted, as they are listed with the findings. */
const MAX_REASONS = 20;

/** One error for each problem, up to a limit, and one for how many more there are. */
export function problemReasons(rule: string, problems: readonly Problem[]): readonly Reason[] {
  const messages = problems.slice(0, MAX_REASONS).map(describe);
  const more = problems.length - messages.length;
  const all = more > 0 ? [...messages, `${more} more problems`] : messages;
  return all.map((message) => ({ rule, outcome: 'error', message, findings: [] }));
}

function describe({ path, line, message }: Problem): string {
  return line === undefined ? `${path}: ${message}` : `${path}:${line}: ${message}`;
}
