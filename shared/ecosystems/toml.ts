import { parse, TomlError } from 'smol-toml';
import { DataError } from '../errors/errors.ts';
import type { JsonObject } from '../json/guards.ts';
import type { EcosystemFile } from './ecosystem.ts';

/**
 * Returns the top-level table of a TOML file.
 *
 * @throws {DataError} `malformed`, with the line.
 */
export function readToml(file: EcosystemFile): JsonObject {
  try {
    return parse(file.bytes.toString('utf8'));
  } catch (cause) {
    if (!(cause instanceof TomlError)) throw cause;
    const [reason = ''] = cause.message.split('\n', 1);
    const location = { path: file.path, line: cause.line };
    throw new DataError('malformed', `the file is not valid TOML: ${reason}`, location, { cause });
  }
}

const LINE_FEED = 0x0a;
const SPACE = 0x20;

/** Returns the line numbers of the table headers that equal `header`, such as `[[package]]`. */
export function tableLines({ bytes }: EcosystemFile, header: string): readonly number[] {
  const lines: number[] = [];
  let line = 1;
  // Searches the bytes. It would be slow to decode a large lockfile and to split it into lines.
  for (let start = 0; start < bytes.length; line++) {
    const found = bytes.indexOf(LINE_FEED, start);
    const end = found === -1 ? bytes.length : found;
    if (isRow(bytes, start, end, header)) lines.push(line);
    start = end + 1;
  }
  return lines;
}

/** True if the line contains only the given text and whitespace. */
function isRow(bytes: Buffer, start: number, end: number, text: string): boolean {
  let from = start;
  while (from < end && (bytes[from] ?? 0) <= SPACE) from++;
  if (bytes[from] !== text.charCodeAt(0)) return false;
  return bytes.toString('latin1', from, Math.min(end, from + MAX_ROW_LENGTH)).trimEnd() === text;
}

/** Maximum length, in bytes, of a line with a header, including trailing whitespace. */
const MAX_ROW_LENGTH = 200;
