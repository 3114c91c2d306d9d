import { fitsStars, STAR, type StarPattern } from './star-pattern.ts';

/** A function that returns true if a name without slashes matches a pattern. */
export type SegmentMatcher = (name: string) => boolean;

/**
 * Compiles a pattern with `*`, `?`, `[a-z]` and backslash escapes. As in git, an invalid pattern does not match
 * anything.
 *
 * @see https://git-scm.com/docs/gitignore, and fnmatch in POSIX.1-2017
 */
export function compileSegment(pattern: string): SegmentMatcher {
  // Most patterns are plain names, prefixes or suffixes.
  if (!/[*?[\\]/.test(pattern)) return (name) => name === pattern;
  const [, ending] = /^\*([^*?[\\]+)$/.exec(pattern) ?? [];
  if (ending !== undefined) return (name) => name.endsWith(ending);
  const [, beginning] = /^([^*?[\\]+)\*$/.exec(pattern) ?? [];
  if (beginning !== undefined) return (name) => name.startsWith(beginning);
  const tokens = tokensOf(bytesOf(pattern));
  return tokens === undefined ? () => false : (name) => fitsStars(tokens, bytesOf(name));
}

/**
 * Returns a string with one character per byte of the text. Git compares bytes, so a letter of two bytes counts as two
 * characters.
 */
function bytesOf(text: string): string {
  return Buffer.from(text).toString('latin1');
}

/** Matches an asterisk, a question mark, a bracket expression, an escaped character, or any other character. */
const TOKEN = /(\*+)|(\?)|\[([!^]?)(\]?(?:\\.|\[:[a-z]+:\]|[^\]\\])*)\]|\\(.)|([^*?[\\])/sy;

function tokensOf(pattern: string): StarPattern<string> | undefined {
  const tokens: StarPattern<string>[number][] = [];
  for (TOKEN.lastIndex = 0; TOKEN.lastIndex < pattern.length; ) {
    const [, star, any, negation, body, escaped, plain] = TOKEN.exec(pattern) ?? [];
    const literal = escaped ?? plain;
    if (star !== undefined) tokens.push(STAR);
    else if (any !== undefined) tokens.push(() => true);
    else if (literal !== undefined) tokens.push((char) => char === literal);
    else if (body !== undefined) tokens.push(characterClass(body, negation !== ''));
    else return undefined;
  }
  return tokens;
}

const CLASSES: ReadonlyMap<string, RegExp> = new Map([
  ['alnum', /[A-Za-z0-9]/],
  ['alpha', /[A-Za-z]/],
  ['blank', /[ \t]/],
  ['digit', /[0-9]/],
  ['lower', /[a-z]/],
  ['punct', /[!-/:-@[-`{-~]/],
  ['space', /\s/],
  ['upper', /[A-Z]/],
  ['xdigit', /[0-9A-Fa-f]/],
]);

/** Matches `[:digit:]`, `a-z`, or a single character. Each character can be escaped. */
const MEMBER = /\[:([a-z]+):\]|\\?(.)-\\?(.)|\\?(.)/gs;

function characterClass(body: string, isNegated: boolean): (char: string) => boolean {
  const members = [...body.matchAll(MEMBER)].map(([, name, from, to, one]) => {
    if (name !== undefined) return (char: string) => CLASSES.get(name)?.test(char) === true;
    return (char: string) =>
      char === one || (from !== undefined && char >= from && char <= (to ?? ''));
  });
  return (char) => members.some((fits) => fits(char)) !== isNegated;
}
