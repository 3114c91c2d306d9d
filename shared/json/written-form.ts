/** Matches the start of a document in which each member is on its own line. The group is the indentation. */
const START = /^[{[]\n([ \t]{1,10})\S/;

/**
 * Returns the indentation of a document that is byte for byte what `JSON.stringify` writes. Most programs write JSON in
 * this form. Returns an empty string for such a document without line feeds. Returns undefined for any other document.
 *
 * In a document with such an indentation, keys are unique in their object, and the value alone determines the line of
 * each member.
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
 * Returns the JSON of a value. Returns undefined if the value is nested so deeply that `JSON.stringify` overflows the
 * stack although `JSON.parse` does not.
 */
function stringified(value: unknown, indent: string): string | undefined {
  try {
    return JSON.stringify(value, null, indent);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
