import { DataError } from '../errors/errors.ts';
import { nameFrom } from './tar-text.ts';

/** Keys that are used; all others, such as times and owners, are passed over. */
const KEYS = new Set([
  'path',
  'linkpath',
  'size',
  'GNU.sparse.name',
  'GNU.sparse.realsize',
  'GNU.sparse.size',
  'GNU.sparse.map',
]);

/** Longest length of a record, in digits: extended headers have at most a MiB. */
const MAX_DIGITS = 7;

/**
 * Records of an extended header: `<length> <key>=<value>\n`. The run-by-run keys of sparse format 0.0
 * are put together into the map that format 0.1 has.
 *
 * @throws {DataError} `malformed`. @see POSIX.1-2017, pax, "pax Extended Header"
 */
export function parsePax(content: Buffer, path: string): ReadonlyMap<string, string> {
  const records = new Map<string, string>();
  const runs: string[] = [];
  for (let at = 0; at < content.length && content[at] !== 0; ) {
    const { key, value, end } = recordAt(content, at, path);
    if (KEYS.has(key)) records.set(key, value);
    if (key === 'GNU.sparse.offset' || key === 'GNU.sparse.numbytes') runs.push(value);
    at = end;
  }
  if (runs.length > 0) records.set('GNU.sparse.map', runs.join(','));
  return records;
}

function recordAt(
  content: Buffer,
  at: number,
  path: string,
): { readonly key: string; readonly value: string; readonly end: number } {
  const space = content.indexOf(0x20, at);
  const digits = space === -1 ? '' : content.toString('latin1', at, space);
  const length = digits.length <= MAX_DIGITS && /^\d+$/.test(digits) ? Number(digits) : 0;
  const end = at + length;
  const equals = content.indexOf(0x3d, space);
  const isWhole = end <= content.length && content[end - 1] === 0x0a;
  if (length === 0 || !isWhole || equals === -1 || equals >= end) throw badRecord(path);
  const key = content.toString('latin1', space + 1, equals);
  return { key, value: nameFrom(content.subarray(equals + 1, end - 1)), end };
}

function badRecord(path: string): DataError {
  const message = `${path}: an extended header of the tar archive is damaged`;
  return new DataError('malformed', message, { path });
}
