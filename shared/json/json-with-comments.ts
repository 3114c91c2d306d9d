/**
 * Converts JSON with comments and trailing commas, as written by bun and Visual Studio Code, to strict JSON. Comments
 * and trailing commas are replaced with spaces in one pass, so that lines and columns stay the same.
 */
export function strictJson(text: string): string {
  const blanks: [start: number, end: number][] = [];
  let comma = -1;
  for (const { kind, start, end } of tokensOf(text)) {
    if (kind === 'comment') {
      blanks.push([start, end]);
      continue;
    }
    if (kind === 'closing' && comma !== -1) blanks.push([comma, comma + 1]);
    comma = kind === 'comma' ? start : -1;
  }
  return blanked(
    text,
    blanks.sort(([a], [b]) => a - b),
  );
}

interface Token {
  readonly kind: 'comment' | 'comma' | 'closing' | 'other';
  readonly start: number;
  readonly end: number;
}

/**
 * Yields all text except whitespace. A string or a comment is one token, and any other character is a separate token.
 */
function* tokensOf(text: string): Generator<Token> {
  let at = 0;
  while (at < text.length) {
    const char = text.charAt(at);
    const start = at;
    at = endOfToken(text, at, char);
    if (!isSpace(char)) yield { kind: kindOf(char, at - start), start, end: at };
  }
}

function endOfToken(text: string, start: number, char: string): number {
  if (char === '"') return endOfString(text, start);
  return char === '/' ? endOfComment(text, start) : start + 1;
}

function kindOf(char: string, length: number): Token['kind'] {
  if (char === ',') return 'comma';
  if (char === ']' || char === '}') return 'closing';
  return char === '/' && length > 1 ? 'comment' : 'other';
}

function isSpace(char: string): boolean {
  return char === ' ' || char === '\n' || char === '\r' || char === '\t';
}

/**
 * Returns the end of the comment at `start`. If the slash does not start a comment, the parser rejects the text later.
 */
function endOfComment(text: string, start: number): number {
  const kind = text.charAt(start + 1);
  if (kind !== '/' && kind !== '*') return start + 1;
  const mark = kind === '/' ? '\n' : '*/';
  const end = text.indexOf(mark, start + 2);
  if (end === -1) return text.length;
  return kind === '/' ? end : end + mark.length;
}

/** Returns the position after the closing quote of a string, or the end of the text. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '\\') at++;
    else if (char === '"') return at + 1;
  }
  return text.length;
}

function blanked(text: string, blanks: readonly (readonly [number, number])[]): string {
  const parts: string[] = [];
  let copied = 0;
  for (const [start, end] of blanks) {
    parts.push(text.slice(copied, start), text.slice(start, end).replace(/[^\n]/g, ' '));
    copied = end;
  }
  parts.push(text.slice(copied));
  return parts.join('');
}
