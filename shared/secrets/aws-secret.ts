/** Finds the secret access key near an AWS access key ID, even if it is not assigned to a name. */
import { bitsPerCharacter } from './entropy.ts';
import type { Candidate, SearchedText } from './rule.ts';

const KEY_ID = /(?:AKIA|ASIA)[A-Z2-7]{16}(?![A-Za-z0-9])/y;
const SECRET = /(?<![A-Za-z0-9/+=])[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])/g;
/** Maximum distance between the key ID and the secret access key, in characters. */
const MAX_DISTANCE = 200;
/**
 * Minimum entropy in bits per character. A random key of 40 characters has about 4.7, and a SHA-1 digest has at most 4.
 */
const MIN_ENTROPY = 4.1;

/** Finds the secret access key in the text after the key ID at `start`. */
export function nearbyAwsSecret({ text }: SearchedText, start: number): Candidate | undefined {
  KEY_ID.lastIndex = start;
  if (!KEY_ID.test(text)) return undefined;
  const from = KEY_ID.lastIndex;
  for (const match of text.slice(from, from + MAX_DISTANCE).matchAll(SECRET)) {
    if (bitsPerCharacter(match[0]) < MIN_ENTROPY) continue;
    const at = from + match.index;
    return { start: at, end: at + match[0].length };
  }
  return undefined;
}
