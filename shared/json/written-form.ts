/** Matches the start of a document in which each member is on its own line. The group is the indentation. */
const START = /^[{[]\n([ \t]{1,10})\S/;

/**
 * Returns the indentation of a document that `JSON.stringify` could have written, byte for byte. Most programs write
 * JSON in this form. Returns an empty string for such a document without line feeds. Returns undefined for any other
 * document.
 *
 * In a document with such an indentation, keys are unique in their object. The value alone determines the line of each
 * member.
 *
 * @param value The parsed document.
 */
export function writtenIndent(text: string, value: unknown): string | undefined {
  const indent = START.exec(text)?.[1] ?? '';
  const written = stringified(value, indent);
  const isWritten =
    text === written || (text.endsWith('\n') && written !== undefined && text === `${written}\n`);
  return isWritten ? indent : undefined;
}

/**
 * Returns the JSON of a value. Returns undefined if the value is nested too deeply. `JSON.parse` reads such a document,
 * but `JSON.stringify` overflows the stack.
 */
function stringified(value: unknown, indent: string): string | undefined {
  try {
    return JSON.stringify(value, null, indent);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
