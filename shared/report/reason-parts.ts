import type { Reason } from '../model/decision.ts';

/** A message, split into its sentence and the items that it lists. */
export interface ReasonParts {
  readonly sentence: string;
  readonly items: readonly string[];
}

/**
 * Splits the message of a reason that ends with a list. Each item of the list can then have its own line. Any other
 * message becomes a sentence without items.
 */
export function reasonParts({
  message,
  items = [],
}: Pick<Reason, 'message' | 'items'>): ReasonParts {
  const list = items.join('; ');
  return items.length > 1 && message.endsWith(`: ${list}`)
    ? { sentence: message.slice(0, -list.length).trimEnd(), items }
    : { sentence: message, items: [] };
}
