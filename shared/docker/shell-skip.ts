/**
 * Finds the ends of quoted and nested parts of shell text. Each function takes the offset of the first character of the
 * part, and returns the offset after its last character. For an unclosed part, this is the length of the text.
 */

/** Maximum depth of nested quotes and substitutions. Deeper text counts as a single part. */
const MAX_DEPTH = 50;

/** Skips `'…'`. */
export function skipSingleQuotes(text: string, start: number): number {
  return after(text, "'", start + 1);
}

/** Skips `"…"`, which can contain substitutions. */
export function skipDoubleQuotes(text: string, start: number, depth = 0): number {
  let at = start + 1;
  while (at < text.length) {
    const character = text.charAt(at);
    if (character === '"') return at + 1;
    if (character === '\\') at += 2;
    else at = skipExpansion(text, at, depth) ?? at + 1;
  }
  return text.length;
}

/** Skips `$(…)`, `${…}` or backquotes. Returns undefined if no expansion starts here. */
export function skipExpansion(text: string, at: number, depth = 0): number | undefined {
  if (text.charAt(at) === '`') return skipBackquotes(text, at);
  if (text.charAt(at) !== '$') return undefined;
  const next = text.charAt(at + 1);
  if (next === '(') return skipGroup(text, at + 1, ')', depth + 1);
  if (next === '{') return skipGroup(text, at + 1, '}', depth + 1);
  return undefined;
}

/** Skips text in backquotes, the old form of a substitution. */
export function skipBackquotes(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text.charAt(at) === '`') return at + 1;
    if (text.charAt(at) === '\\') at++;
  }
  return text.length;
}

/** Skips a group in parentheses or braces, including the quotes and groups inside it. */
export function skipGroup(text: string, start: number, close: ')' | '}', depth = 0): number {
  if (depth > MAX_DEPTH) return text.length;
  const open = text.charAt(start);
  let level = 0;
  let at = start;
  while (at < text.length) {
    const character = text.charAt(at);
    if (character === close && --level === 0) return at + 1;
    if (character === open) level++;
    at = skipPart(text, at, depth) ?? at + 1;
  }
  return text.length;
}

/** Skips a quoted part, an escaped character or an expansion. Returns undefined for all other characters. */
function skipPart(text: string, at: number, depth: number): number | undefined {
  switch (text.charAt(at)) {
    case "'":
      return skipSingleQuotes(text, at);
    case '"':
      return skipDoubleQuotes(text, at, depth + 1);
    case '\\':
      return at + 2;
    default:
      return skipExpansion(text, at, depth);
  }
}

function after(text: string, mark: string, from: number): number {
  const end = text.indexOf(mark, from);
  return end === -1 ? text.length : end + mark.length;
}
