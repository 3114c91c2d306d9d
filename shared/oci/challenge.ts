/** One challenge in a `WWW-Authenticate` header. The scheme and the parameter names are in lower case. */
export interface Challenge {
  readonly scheme: string;
  readonly parameters: ReadonlyMap<string, string>;
}

/** Maximum length of a header, in characters. Real headers have a few hundred characters. */
const MAX_HEADER_LENGTH = 8_192;

/** Matches a token at the current position. The pattern is sticky, so that each character is read only once. */
const TOKEN = /[!#$%&'*+.^_`|~0-9A-Za-z-]+/y;
const QUOTED = /"((?:[^"\\]|\\.)*)"/y;
const SPACE = /[ \t,]*/y;

/**
 * Returns all challenges in a header. One header can contain several challenges, separated by commas.
 *
 * @see RFC 9110 §11.6.1
 */
export function parseChallenges(header: string | null): readonly Challenge[] {
  if (header === null || header.length > MAX_HEADER_LENGTH) return [];
  const challenges: { scheme: string; parameters: Map<string, string> }[] = [];
  let at = 0;
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const match = pattern.exec(header);
    if (match === null) return undefined;
    at = pattern.lastIndex;
    return match[1] ?? match[0];
  };
  while (at < header.length) {
    take(SPACE);
    const word = take(TOKEN);
    if (word === undefined) break;
    if (header[at] !== '=') {
      challenges.push({ scheme: word.toLowerCase(), parameters: new Map() });
      continue;
    }
    at += 1;
    const quoted = take(QUOTED);
    const value = quoted?.replace(/\\(.)/g, '$1') ?? take(TOKEN) ?? '';
    challenges.at(-1)?.parameters.set(word.toLowerCase(), value);
  }
  return challenges;
}
