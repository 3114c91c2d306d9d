/** Characters shown of one text that somebody else wrote, when the caller does not say. */
const MAX_TEXT = 300;

/** Line ends and tabs, which have a meaning that a space keeps. */
const BLANKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;

/**
 * Control characters (terminal escapes among them), characters that reorder or hide text (bidi marks,
 * zero widths, tags), halves of surrogate pairs and private use: shown as what they are, oddities.
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu;

/**
 * Text that shows all it has, on one line: nothing in it moves the cursor, hides or reorders.
 * It is still to be escaped for the place it goes to.
 *
 * @param maxChars Longest result, in UTF-16 units; a cut text ends with `…`.
 */
export function visibleText(text: string, maxChars: number = MAX_TEXT): string {
  // Four times is room for runs of blanks; the rest of a hostile megabyte is not even looked at.
  const start = text.slice(0, 4 * maxChars);
  const visible = start.replace(BLANKS, ' ').replace(INVISIBLE, '\uFFFD');
  if (visible.length <= maxChars && start.length === text.length) return visible;
  return `${wholeCharacters(visible.slice(0, maxChars - 1))}…`;
}

/** Without the half of a surrogate pair that cutting may leave at the end. */
function wholeCharacters(text: string): string {
  const last = text.charCodeAt(text.length - 1);
  return last >= 0xd800 && last <= 0xdbff ? text.slice(0, -1) : text;
}
