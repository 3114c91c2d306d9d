import { withoutMatches } from './mask.ts';
import { secretFinder } from './secret-finder.ts';

/** Masks the tokens in a string that was not searched for secrets before, such as a path or an error message. */
export function maskTokens(text: string): string {
  return withoutMatches(text, secretFinder().findInName(text));
}
