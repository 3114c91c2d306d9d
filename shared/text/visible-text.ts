/** Default maximum length of an untrusted text, in characters. */
const MAX_TEXT = 300;

/** Line ends and tabs, which become spaces. */
const BLANKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;

/**
 * Control characters (including terminal escapes), characters that reorder or hide text (bidi marks, zero widths,
 * tags), halves of surrogate pairs, and private-use characters. Each is shown as U+FFFD.
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu;

/**
 * Returns the text on one line with nothing hidden: no character moves the cursor, hides or reorders text. The caller
 * must still escape it for the output format.
 *
 * @param maxChars Maximum length of the result, in UTF-16 units; a cut text ends with `…`.
 */
export function visibleText(text: string, maxChars: number = MAX_TEXT): string {
  // Four times the limit leaves space for runs of blanks; the rest of a huge text is not processed.
  const start = text.slice(0, 4 * maxChars);
  const visible = start.replace(BLANKS, ' ').replace(INVISIBLE, '\uFFFD');
  if (visible.length <= maxChars && start.length === text.length) return visible;
  return `${wholeCharacters(visible.slice(0, maxChars - 1))}…`;
}

/** Removes the half of a surrogate pair that a cut may leave at the end. */
function wholeCharacters(text: string): string {
  const last = text.charCodeAt(text.length - 1);
  return last >= 0xd800 && last <= 0xdbff ? text.slice(0, -1) : text;
}
