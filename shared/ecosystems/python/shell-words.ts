/**
 * Matches one part of a word: text in single quotes, text in double quotes, a backslash with the escaped character,
 * whitespace, or any other text.
 */
const PIECE =
  /'([^']*)'|"((?:\\["\\]|\\(?!["\\])|[^"\\])*)"|\\([\s\S])|([ \t\r\n]+)|[^'"\\ \t\r\n]+/y;

/**
 * Splits text into words like Python's `shlex.split`, which pip uses for options. Supports quotes and backslashes, but
 * not comments. Returns undefined if a quote or a backslash is incomplete.
 *
 * @see https://docs.python.org/3/library/shlex.html#parsing-rules
 */
export function shellWords(text: string): readonly string[] | undefined {
  const words: string[] = [];
  let word: string | undefined;
  const piece = new RegExp(PIECE);
  while (piece.lastIndex < text.length) {
    const found = piece.exec(text);
    if (found === null) return undefined;
    const [all, single, double, escaped, space] = found;
    if (space !== undefined) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else {
      // In double quotes, a backslash only escapes a quote or another backslash.
      word = (word ?? '') + (single ?? double?.replace(/\\(["\\])/g, '$1') ?? escaped ?? all);
    }
  }
  return word === undefined ? words : [...words, word];
}
