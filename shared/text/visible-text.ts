/** Default maximum length of untrusted text, in characters. */
const MAX_TEXT = 300;

/** Matches line breaks and tabs, which are replaced with a space. */
const BLANKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;

/**
 * Matches characters that are replaced with U+FFFD. These are control characters including terminal escapes, characters
 * that reorder or hide text (such as bidi marks, zero-width characters and tags), lone surrogates, and private-use
 * characters.
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu;

/** Matches printable ASCII, in which nothing has to be replaced. Most strings match, and this test is fast. */
const PRINTABLE_ASCII = /^[ -~]*$/;

/**
 * Returns the text on one line, without characters that move the cursor, hide text or reorder text. The caller must
 * still escape the result for the output format.
 *
 * @param maxChars Maximum length of the result, in UTF-16 code units. Shortened text ends with `…`.
 */
export function visibleText(text: string, maxChars: number = MAX_TEXT): string {
  if (text.length <= maxChars && PRINTABLE_ASCII.test(text)) return text;
  // Text can have long runs of spaces, but four times the limit is always enough.
  const start = text.slice(0, 4 * maxChars);
  const visible = start.replace(BLANKS, ' ').replace(INVISIBLE, '\uFFFD');
  if (visible.length <= maxChars && start.length === text.length) return visible;
  return `${wholeCharacters(visible.slice(0, maxChars - 1))}…`;
}

/** Removes a lone surrogate at the end. It remains if the text was shortened inside a character. */
function wholeCharacters(text: string): string {
  const last = text.charCodeAt(text.length - 1);
  return last >= 0xd800 && last <= 0xdbff ? text.slice(0, -1) : text;
}
