/** Matches characters that have no width, such as combining marks and variation selectors. */
const ZERO_WIDTH = /\p{Mn}|\p{Me}/u;

/** Matches characters that terminals draw two cells wide: East Asian scripts, full-width forms and pictographs. */
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;

/** Matches a string in which each character is one cell wide. Most strings match, and this test is fast. */
const PRINTABLE_ASCII = /^[ -~]*$/;

/** Returns the width of visible text in a terminal, in cells. */
export function textWidth(text: string): number {
  if (PRINTABLE_ASCII.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/** Shortens text to at most `width` cells. Shortened text ends with `…`. */
export function cutToWidth(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  let used = 1;
  let kept = '';
  for (const character of text) {
    used += characterWidth(character);
    if (used > width) break;
    kept += character;
  }
  return width < 1 ? '' : `${kept}…`;
}

/**
 * Splits text into at most two lines, at a space. The second line ends with `…` if text is missing.
 *
 * @param first Width of the first line, in cells.
 * @param second Width of the second line, in cells.
 */
export function wrapInTwo(text: string, first: number, second: number): readonly string[] {
  if (textWidth(text) <= first) return [text];
  const head = lastWordWithin(text, first);
  if (head === undefined) return [cutToWidth(text, first)];
  const rest = text.slice(head.length).trimStart();
  if (textWidth(rest) <= second) return [head, rest];
  const end = lastWordWithin(rest, second - 2);
  return [head, end === undefined ? cutToWidth(rest, second) : `${end} …`];
}

/** Returns the longest start of a text that ends before a space and fits. Returns undefined if no word fits. */
function lastWordWithin(text: string, width: number): string | undefined {
  let found: string | undefined;
  for (const { index } of text.matchAll(/ /g)) {
    if (textWidth(text.slice(0, index)) > width) break;
    found = text.slice(0, index);
  }
  return found;
}

/** Matches the line and the column at the end of a location. */
const LINE = /(?::\d{1,12}){0,2}$/;

/**
 * Shortens a path to at most `width` cells. `…` replaces the middle, because the file name and the line identify a
 * location.
 */
export function cutPath(path: string, width: number): string {
  if (textWidth(path) <= width) return path;
  const [line] = LINE.exec(path) ?? [''];
  if (line.length >= width) return cutStart(path, width);
  if (!path.includes('/'))
    return `${cutToWidth(path.slice(0, path.length - line.length), width - line.length)}${line}`;
  const name = path.slice(path.lastIndexOf('/'));
  const room = width - textWidth(name) - 1;
  if (room < 1) return cutStart(path, width);
  let kept = '';
  for (const character of path) {
    if (textWidth(kept + character) > room) break;
    kept += character;
  }
  return `${kept}…${name}`;
}

/** Shortens text to at most `width` cells and keeps its end. Shortened text starts with `…`. */
function cutStart(text: string, width: number): string {
  let kept = '';
  for (const character of [...text].reverse()) {
    if (textWidth(character + kept) > width - 1) break;
    kept = character + kept;
  }
  return width < 1 ? '' : `…${kept}`;
}

function characterWidth(character: string): number {
  if (ZERO_WIDTH.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}
