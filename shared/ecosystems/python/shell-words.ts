/** Single quotes, double quotes, a backslash with what it escapes, space between words, and all else. */
const PIECE =
  /'([^']*)'|"((?:\\["\\]|\\(?!["\\])|[^"\\])*)"|\\([\s\S])|([ \t\r\n]+)|[^'"\\ \t\r\n]+/y;

/**
 * Splits a text into words as Python's `shlex.split` does, by which pip reads options: with quotes and backslashes,
 * without comments. Undefined where a quote or a backslash is not finished.
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
      // In double quotes a backslash stands for itself except before a quote or a backslash.
      word = (word ?? '') + (single ?? double?.replace(/\\(["\\])/g, '$1') ?? escaped ?? all);
    }
  }
  return word === undefined ? words : [...words, word];
}
