/**
 * The words in one line of a `go.mod` or `go.work`, split according to Go's rules. Source:
 * https://go.dev/ref/mod#go-mod-file-lexical and golang.org/x/mod/modfile, read.go
 */
export interface TokenLine {
  /** Words without their quotes. */
  readonly words: readonly string[];
  /** Text after `//`. Undefined if the line does not contain a comment. */
  readonly comment: string | undefined;
}

/** Characters that end the word before them. Each is also a separate word. */
const MARKS = '()[]{},';

/** Whitespace that Go accepts within a line. */
const SPACE = ' \t\r';

/**
 * Splits a line into words. Returns undefined for a line that Go rejects. Also returns undefined for a line with an
 * escape sequence, because no module name needs one.
 */
export function tokenLine(row: string): TokenLine | undefined {
  const words: string[] = [];
  for (let at = 0; at < row.length; ) {
    const char = row.charAt(at);
    if (SPACE.includes(char)) at++;
    else if (row.startsWith('//', at)) return { words, comment: row.slice(at + 2) };
    else if (MARKS.includes(char)) {
      words.push(char);
      at++;
    } else {
      const end = endOfWord(row, at);
      const word = unquoted(row.slice(at, end));
      if (word === undefined) return undefined;
      words.push(word);
      at = end;
    }
  }
  return { words, comment: undefined };
}

/**
 * Returns the position after the closing quote. For a bare word, returns the position of the character that ends it.
 */
function endOfWord(row: string, start: number): number {
  const quote = row.charAt(start);
  if (quote === '"' || quote === '`') {
    const close = row.indexOf(quote, start + 1);
    return close === -1 ? row.length : close + 1;
  }
  let end = start;
  while (end < row.length && !isEnd(row, end)) end++;
  return end;
}

function isEnd(row: string, at: number): boolean {
  const char = row.charAt(at);
  return SPACE.includes(char) || MARKS.includes(char) || row.startsWith('//', at);
}

function unquoted(word: string): string | undefined {
  const quote = word.charAt(0);
  const isQuoted = quote === '"' || quote === '`';
  if (isQuoted && (word.length < 2 || !word.endsWith(quote))) return undefined;
  const text = isQuoted ? word.slice(1, -1) : word;
  return /["'`\\\p{Cc}]|\/\*/u.test(text) || (!isQuoted && /\s/.test(text)) ? undefined : text;
}
