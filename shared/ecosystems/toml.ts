import { parse, TomlError } from 'smol-toml';
import { DataError } from '../errors/errors.ts';
import type { JsonObject } from '../json/guards.ts';
import type { EcosystemFile } from './ecosystem.ts';

/**
 * The table of a TOML file.
 *
 * @throws {DataError} `malformed`, with the line.
 */
export function readToml(file: EcosystemFile): JsonObject {
  try {
    return parse(file.bytes.toString('utf8'));
  } catch (cause) {
    if (!(cause instanceof TomlError)) throw cause;
    const [reason = ''] = cause.message.split('\n', 1);
    const place = { path: file.path, line: cause.line };
    throw new DataError('malformed', `this is not valid TOML: ${reason}`, place, { cause });
  }
}

const LINE_FEED = 0x0a;
const SPACE = 0x20;

/** Lines of the headers of an array of tables, such as `[[package]]`, in order. */
export function tableLines({ bytes }: EcosystemFile, header: string): readonly number[] {
  const lines: number[] = [];
  let line = 1;
  // In the bytes: a text of a large lockfile, and one for each of its lines, would be made for nothing.
  for (let start = 0; start < bytes.length; line++) {
    const found = bytes.indexOf(LINE_FEED, start);
    const end = found === -1 ? bytes.length : found;
    if (isRow(bytes, start, end, header)) lines.push(line);
    start = end + 1;
  }
  return lines;
}

/** Whether the line has the text and nothing else but space around it. */
function isRow(bytes: Buffer, start: number, end: number, text: string): boolean {
  let from = start;
  while (from < end && (bytes[from] ?? 0) <= SPACE) from++;
  if (bytes[from] !== text.charCodeAt(0)) return false;
  return bytes.toString('latin1', from, Math.min(end, from + MAX_ROW_LENGTH)).trimEnd() === text;
}

/** No header has more space behind it. */
const MAX_ROW_LENGTH = 200;
