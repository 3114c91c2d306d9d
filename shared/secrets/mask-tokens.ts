import { withoutMatches } from './mask.ts';
import { secretFinder } from './secret-finder.ts';

/** Masks the tokens in a string, such as a path or an error message, that was not searched for secrets before. */
export function maskTokens(text: string): string {
  return withoutMatches(text, secretFinder().findInName(text));
}
