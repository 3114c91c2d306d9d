import { withoutMatches } from './mask.ts';
import { secretFinder } from './secret-finder.ts';

/** Replaces the tokens in a text that no rule has searched, such as a path or an error message. */
export function maskTokens(text: string): string {
  return withoutMatches(text, secretFinder().findInName(text));
}
