/**
 * An assignment such as `name = value`, in the notation of a program, a configuration file, a command line or markup.
 */

export interface Assignment {
  /** The whole name, such as `DB_PASSWORD` or `spring.mail.password`. */
  readonly key: string;
  /** The name and the words that follow it, such as `datadog api key`. */
  readonly name: string;
  readonly keyStart: number;
  /** The operator as written, such as `=`, `:` or `=>`. On a command line, it is a space. */
  readonly operator: string;
  /** Offset where the value starts, after an opening quote. */
  readonly start: number;
  readonly end: number;
  readonly isQuoted: boolean;
}

/** Maximum length of a name and of a value, in characters. */
const MAX_KEY = 80;
export const MAX_VALUE = 512;

const CLOSERS = '\'"`)]\\';
/**
 * Matches up to three more words of a name, such as `api key` in `datadog api key`. This pattern and the patterns below
 * it are sticky, and their repetition is bounded.
 */
const MORE_WORDS = /(?: [A-Za-z][\w.-]{0,30}){1,3}(?=["'`]?\s{0,3}[:=])/y;
const TYPE_BEFORE_EQUALS = /:\s{0,2}[A-Za-z_][\w.<>[\]?| ]{0,40}?\s{0,3}=(?!=)/y;
const OPERATOR = /[ \t]{0,40}(=>|->|:{1,3}=|[?|+.]{1,2}=|={1,3}|:|~>)[ \t]{0,40}/y;
const END_OF_TAG = /(?:\s[\w:.-]{1,30}=["'][^"'<>\n]{0,60}["']){0,3}>\s{0,60}/y;
const NEXT_ARGUMENT = /[ \t]{0,4},\s{0,20}(?=["'`])/y;
const CALL = /\([ \t]{0,4}(?=["'`])/y;
/**
 * Matches the text before the value if the name and the value have labels, as in `- name: TOKEN` and `value: …`, or in
 * `<add key="Token" value="…"/>`.
 */
const NAMED_VALUE =
  /[ \t]{0,4},?\s{1,60}["']?(?:value|secret_value|default|content)["']?\s{0,4}[:=]\s{0,4}/iy;
/** Matches the space before the value of a setting without an operator, such as `password "…"` in Gradle. */
const QUOTED_WORD = /[ \t]{1,10}(?=["'])/y;
/** Matches the text before the default in an expression: `getenv("TOKEN") ?: "…"`. */
const FALLBACK =
  /[^\n"';]{1,80}["'][^"'\n]{1,60}["']\)?[^\n"';]{0,40}?(?:\?:|\|\||\?\?|:|,|\bor)\s{0,3}(?=["'])/y;
const XML_VALUE = />?\s{0,60}<value>\s{0,60}/iy;
const LINE_CONTINUATION = /(?:\|-?|>-?|\\)?\r?\n[ \t]{1,40}(?=["'`])/y;
const OPENING = /(?:[A-Za-z@$]{1,2})?(\\?["'`]|"""|''')/y;

/** Returns the assignment whose name contains the range from `start` to `end`, if there is one. */
export function assignmentAt(text: string, start: number, end: number): Assignment | undefined {
  const keyStart = startOfName(text, start);
  let at = endOfName(text, end);
  if (at - keyStart > MAX_KEY) return undefined;
  const key = text.slice(keyStart, at);
  if (text[keyStart - 1] !== '<') at = matchEnd(MORE_WORDS, text, at) ?? at;
  const name = text.slice(keyStart, at);
  const closed = skipClosers(text, at);
  const operator = readOperator(text, closed, { keyStart, isClosed: closed > at });
  if (operator === undefined) return undefined;
  const value = readValue(text, matchEnd(FALLBACK, text, operator.end) ?? operator.end);
  return value && { key, name, keyStart, operator: operator.text, ...value };
}

type ReadValue = Pick<Assignment, 'start' | 'end' | 'isQuoted'>;

interface OperatorContext {
  readonly keyStart: number;
  /** True if a quote or a bracket closes the name. */
  readonly isClosed: boolean;
}

interface Operator {
  readonly text: string;
  /** Offset where the value or its opening quote starts. */
  readonly end: number;
}

function readOperator(text: string, at: number, context: OperatorContext): Operator | undefined {
  const named = matchEnd(NAMED_VALUE, text, at) ?? matchEnd(XML_VALUE, text, at);
  if (named !== undefined) return { text: '=', end: named };
  const typed = matchEnd(TYPE_BEFORE_EQUALS, text, at);
  if (typed !== undefined) return { text: '=', end: skipBlanks(text, typed) };
  OPERATOR.lastIndex = at;
  const operator = OPERATOR.exec(text);
  if (operator !== null) {
    const end = at + operator[0].length;
    return { text: operator[1] ?? '', end: matchEnd(LINE_CONTINUATION, text, end) ?? end };
  }
  return readOtherOperator(text, at, context);
}

function readOtherOperator(
  text: string,
  at: number,
  { keyStart, isClosed }: OperatorContext,
): Operator | undefined {
  const tag = matchEnd(END_OF_TAG, text, at);
  if (tag !== undefined && text[keyStart - 1] === '<') return { text: '>', end: tag };
  const argument = isClosed ? matchEnd(NEXT_ARGUMENT, text, at) : undefined;
  if (argument !== undefined) return { text: ',', end: argument };
  const call = matchEnd(CALL, text, at);
  if (call !== undefined) return { text: '(', end: call };
  const word = matchEnd(QUOTED_WORD, text, at);
  if (word !== undefined) return { text: ' ', end: word };
  const isOption = text[keyStart] === '-' && text[at] === ' ';
  return isOption ? { text: ' ', end: at + 1 } : undefined;
}

function readValue(text: string, at: number): ReadValue | undefined {
  OPENING.lastIndex = at;
  const opening = OPENING.exec(text)?.[1];
  if (opening === undefined) {
    const end = endOfBareValue(text, at);
    return end === at ? undefined : { start: at, end, isQuoted: false };
  }
  const start = OPENING.lastIndex;
  const end = endOfQuotedValue(text, start, opening);
  if (end === undefined) return unclosedValue(text, start);
  return end === start ? undefined : { start, end, isQuoted: true };
}

/**
 * Returns the range of a value whose opening quote has no closing quote on the same line. This happens in truncated
 * lines.
 */
function unclosedValue(text: string, start: number): ReadValue | undefined {
  const end = endOfBareValue(text, start);
  const isLineEnd = end === text.length || /[\r\n]/.test(text[end] ?? '');
  return isLineEnd && end > start ? { start, end, isQuoted: true } : undefined;
}

/** Returns the offset of the closing quote on the same line. A backslash escapes a quote. */
function endOfQuotedValue(text: string, start: number, opening: string): number | undefined {
  const limit = Math.min(text.length, start + MAX_VALUE);
  const isEscaped = opening.startsWith('\\');
  for (let at = start; at < limit; at++) {
    const character = text[at];
    if (character === '\n' || character === '\r') return undefined;
    if (isEscaped ? text.startsWith(opening, at) : character === opening[0]) return at;
    if (character === '\\' && !isEscaped) at += 1;
  }
  return undefined;
}

/**
 * Returns the offset where an unquoted value ends. It ends at a space, at the end of the line, or at a character that
 * separates values.
 */
function endOfBareValue(text: string, start: number): number {
  const limit = Math.min(text.length, start + MAX_VALUE);
  let at = start;
  while (at < limit && !isSeparator(text.charCodeAt(at))) {
    if (text[at] === '\\' && /[nrt"']/.test(text[at + 1] ?? '')) break;
    at += 1;
  }
  return at;
}

const SEPARATORS = new Set(
  [...' \t\r\n"\'`;,<>(){}[]|'].map((character) => character.charCodeAt(0)),
);

function isSeparator(code: number): boolean {
  return SEPARATORS.has(code);
}

function startOfName(text: string, from: number): number {
  const limit = Math.max(0, from - MAX_KEY);
  let at = from;
  while (at > limit && isNameCode(text.charCodeAt(at - 1))) at -= 1;
  return at < from && isEscapeBefore(text, at) ? at + 1 : at;
}

/**
 * Returns true if the character at an offset belongs to an escape sequence, such as the `n` in `\nTOKEN=…` inside a
 * string.
 */
function isEscapeBefore(text: string, at: number): boolean {
  return text[at - 1] === '\\' && /[nrt]/.test(text[at] ?? '');
}

function endOfName(text: string, from: number): number {
  const limit = Math.min(text.length, from + MAX_KEY);
  let at = from;
  while (at < limit && isNameCode(text.charCodeAt(at))) at += 1;
  return at;
}

/** Returns true for ASCII letters and digits, `_`, `-`, `.` and `$`. */
function isNameCode(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 95 ||
    code === 45 ||
    code === 46 ||
    code === 36
  );
}

function skipClosers(text: string, from: number): number {
  let at = from;
  while (at < from + 4 && CLOSERS.includes(text[at] ?? ' ')) at += 1;
  return at;
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' && at < from + 10) at += 1;
  return at;
}

function matchEnd(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
