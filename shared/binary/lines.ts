/** Splits text into lines. A CRLF counts as one line break. */
export function* linesOf(text: string): Generator<string> {
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    const hasReturn = end > start && text.charCodeAt(end - 1) === 0x0d;
    yield text.slice(start, hasReturn ? end - 1 : end);
    start = end + 1;
  }
}
