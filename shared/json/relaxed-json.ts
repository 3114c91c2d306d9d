/**
 * JSON from a text that may have comments and commas before a closing bracket, as bun and Visual Studio Code
 * write. What is taken away becomes spaces, so that every line and column stays. One pass over the text.
 */
export function strictJson(text: string): string {
  const blanks: [start: number, end: number][] = [];
  let comma = -1;
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (isSpace(char)) continue;
    if (char === '/') {
      const end = endOfComment(text, at);
      if (end > at) blanks.push([at, end]);
      at = Math.max(at, end - 1);
      continue;
    }
    if (comma !== -1 && (char === ']' || char === '}')) blanks.push([comma, comma + 1]);
    comma = char === ',' ? at : -1;
    if (char === '"') at = endOfString(text, at);
  }
  return blanked(
    text,
    blanks.sort(([a], [b]) => a - b),
  );
}

function isSpace(char: string): boolean {
  return char === ' ' || char === '\n' || char === '\r' || char === '\t';
}

/** Behind the comment that starts at `start`; a slash that starts none is left to the parser to refuse. */
function endOfComment(text: string, start: number): number {
  const kind = text.charAt(start + 1);
  if (kind !== '/' && kind !== '*') return start;
  const mark = kind === '/' ? '\n' : '*/';
  const end = text.indexOf(mark, start + 2);
  if (end === -1) return text.length;
  return kind === '/' ? end : end + mark.length;
}

/** Its closing quote, or the end of the text. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '\\') at++;
    else if (char === '"') return at;
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
