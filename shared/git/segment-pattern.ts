import { fitsStars, STAR, type StarPattern } from './star-pattern.ts';

/** Whether a name, without slashes, fits a pattern. */
export type SegmentMatcher = (name: string) => boolean;

/**
 * `*`, `?`, `[a-z]`, and a backslash before what stands for itself. A pattern that cannot be understood fits
 * nothing, as in git.
 *
 * @see https://git-scm.com/docs/gitignore, and fnmatch of POSIX.1-2017
 */
export function compileSegment(pattern: string): SegmentMatcher {
  // Most are names, endings and beginnings.
  if (!/[*?[\\]/.test(pattern)) return (name) => name === pattern;
  const [, ending] = /^\*([^*?[\\]+)$/.exec(pattern) ?? [];
  if (ending !== undefined) return (name) => name.endsWith(ending);
  const [, beginning] = /^([^*?[\\]+)\*$/.exec(pattern) ?? [];
  if (beginning !== undefined) return (name) => name.startsWith(beginning);
  const tokens = tokensOf(bytesOf(pattern));
  return tokens === undefined ? () => false : (name) => fitsStars(tokens, bytesOf(name));
}

/** A character for each byte: for git a letter that takes two bytes is two. */
function bytesOf(text: string): string {
  return Buffer.from(text).toString('latin1');
}

/** A star; a question mark; a class, perhaps negated; what a backslash stands before; anything else. */
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

/** `[:digit:]`; `a-z`; one character. A backslash may stand before each. */
const MEMBER = /\[:([a-z]+):\]|\\?(.)-\\?(.)|\\?(.)/gs;

function characterClass(body: string, isNegated: boolean): (char: string) => boolean {
  const members = [...body.matchAll(MEMBER)].map(([, name, from, to, one]) => {
    if (name !== undefined) return (char: string) => CLASSES.get(name)?.test(char) === true;
    return (char: string) =>
      char === one || (from !== undefined && char >= from && char <= (to ?? ''));
  });
  return (char) => members.some((fits) => fits(char)) !== isNegated;
}
