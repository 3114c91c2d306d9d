import { DataError } from '../errors/errors.ts';

/** Code unit of a byte order mark. Some Windows editors write it, but JSON.parse rejects it. */
const BYTE_ORDER_MARK = 0xfeff;

/** Matches the position of an error, which V8 reports as `… at position 17 (line 2 column 3)`. */
const POSITION = /at position (\d+)/;

/**
 * Parses a JSON document.
 *
 * @throws {DataError} `malformed`, with the line of the error.
 */
export function parseJson(bytes: Buffer | string, path: string): unknown {
  const text = withoutByteOrderMark(typeof bytes === 'string' ? bytes : bytes.toString('utf8'));
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new DataError(
      'malformed',
      'the content is not valid JSON',
      { path, line: lineOf(cause, text) },
      {
        cause,
      },
    );
  }
}

function withoutByteOrderMark(text: string): string {
  return text.charCodeAt(0) === BYTE_ORDER_MARK ? text.slice(1) : text;
}

function lineOf(error: unknown, text: string): number | undefined {
  if (!(error instanceof SyntaxError)) return undefined;
  const position = POSITION.exec(error.message)?.[1];
  const end = position === undefined ? text.length : Number(position);
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
