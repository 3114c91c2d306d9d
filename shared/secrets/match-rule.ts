/** Applies a rule where one of its keywords occurs in the searched text. */
import { type Assignment, MAX_VALUE } from './assignment.ts';
import { bitsPerCharacter } from './entropy.ts';
import { isPlaceholder, isSampleToken } from './placeholder.ts';
import type {
  AssignedMatcher,
  Candidate,
  SearchedText,
  SecretRule,
  TextFormat,
  TokenMatcher,
} from './rule.ts';
import { isSamplePath } from './text-format.ts';

export interface Occurrence {
  readonly start: number;
  readonly end: number;
  /** Returns the assignment at the occurrence. It is parsed only once, and all rules share the result. */
  assignment(): Assignment | undefined;
}

/**
 * Returns the secret that a rule finds at an occurrence of one of its keywords. Returns undefined if the rule does not
 * find one.
 */
export function matchRule(
  rule: SecretRule,
  searched: SearchedText,
  occurrence: Occurrence,
): Candidate | undefined {
  const { matcher } = rule;
  switch (matcher.form) {
    case 'token':
      if (rule.isGuessable && !isSource(searched.format)) return undefined;
      return matchToken(rule, matcher, searched.text, occurrence.start);
    case 'assigned':
      return searched.format === 'generated'
        ? undefined
        : matchAssigned(matcher, searched, occurrence);
    case 'custom':
      if (isSamplePath(searched.path)) return undefined;
      return matcher.find(searched, occurrence.start, occurrence.end);
  }
}

/** Returns false for prose and generated files. A login in them is only a sample. */
function isSource(format: TextFormat): boolean {
  return format !== 'prose' && format !== 'generated';
}

/** Maximum length of the part of a token that precedes its keyword, in characters. */
const MAX_BEFORE = 90;

function matchToken(
  { isGuessable }: SecretRule,
  matcher: TokenMatcher,
  text: string,
  keywordStart: number,
): Candidate | undefined {
  const { pattern } = matcher;
  pattern.lastIndex = keywordStart;
  const found = pattern.exec(text);
  if (found === null) return undefined;
  const end = keywordStart + found[0].length;
  const secret = found[1];
  const start = startOfToken(matcher, text, keywordStart) ?? startOfProved(matcher, found);
  if (start === undefined) return undefined;
  const from = secret === undefined ? start : keywordStart + found[0].lastIndexOf(secret);
  const to = secret === undefined ? end : from + secret.length;
  const token = text.slice(from, to);
  if (isGuessable && !token.startsWith('$') && isPlaceholder(token)) return undefined;
  return judgeToken(matcher, token, { start: from, end: to });
}

function judgeToken(
  { minEntropy, check }: TokenMatcher,
  token: string,
  span: Candidate,
): Candidate | undefined {
  if (bitsPerCharacter(token) < minEntropy || isSampleToken(token)) return undefined;
  switch (check?.(token) ?? 'possible') {
    case 'proved':
      return { ...span, isProved: true };
    case 'possible':
      return span;
    case 'refuted':
      return { ...span, severity: 'low', note: WRONG_CHECKSUM };
    case 'none':
      return undefined;
  }
}

/** The provider issues only tokens with a correct checksum. */
const WRONG_CHECKSUM = 'Invalid checksum.';

/** Returns the offset where a token starts. Returns undefined if the keyword is inside a longer word. */
function startOfToken(
  { before, showsPrefix, isInBase64 }: TokenMatcher,
  text: string,
  at: number,
): number | undefined {
  // The keyword of a token without a public prefix can be the end of a host or a name.
  if (before === undefined) {
    return showsPrefix && isInsideWord(text, at, isInBase64) ? undefined : at;
  }
  const found = before.exec(text.slice(Math.max(0, at - MAX_BEFORE), at));
  return found === null ? undefined : at - (found[1]?.length ?? 0);
}

/** Returns the start of a token in a longer word, such as a name with dots, if its checksum proves the token. */
function startOfProved({ before, check }: TokenMatcher, found: RegExpExecArray) {
  return before === undefined && check?.(found[1] ?? found[0]) === 'proved'
    ? found.index
    : undefined;
}

function isInsideWord(text: string, at: number, isInBase64: boolean): boolean {
  const previous = text[at - 1] ?? ' ';
  if (previous === '.') return /\w$/.test(text[at - 2] ?? '');
  if (/[A-Za-z0-9]/.test(previous)) return !isEscapeEnd(text.slice(Math.max(0, at - 3), at));
  // A long run of Base64 characters is data. Any prefix occurs in it by chance.
  if (!isInBase64 || !/[+/]/.test(previous)) return false;
  return /[A-Za-z0-9+/]{16}$/.test(text.slice(Math.max(0, at - 20), at));
}

/** Returns true for text that ends with an escape sequence of a string or a URL, such as `\n` or `%3D`. */
function isEscapeEnd(before: string): boolean {
  return /\\[nrt]$|%[\dA-Fa-f]{2}$/.test(before);
}

/** Matches names whose values look like a secret but are public. */
const NOT_SECRET = /commit|sha\d*\b|hash|revision|checksum|digest|etag/i;

function matchAssigned(
  { value, minEntropy }: AssignedMatcher,
  { text }: SearchedText,
  occurrence: Occurrence,
): Candidate | undefined {
  const found = occurrence.assignment();
  if (found === undefined || found.end - found.start > MAX_VALUE) return undefined;
  if (NOT_SECRET.test(found.name)) return undefined;
  const secret = text.slice(found.start, found.end).trim();
  if (!value.test(secret) || bitsPerCharacter(secret) < minEntropy) return undefined;
  if (isSampleToken(secret)) return undefined;
  const start = text.indexOf(secret, found.start);
  return { start, end: start + secret.length, key: found.key };
}
