import { DataError } from '../errors/errors.ts';
import { requireDecimal } from './numbers.ts';
import { nameFrom } from './text.ts';

/** Records of an extended header, indexed by key. A record with an empty value is ignored. */
export type PaxRecords = ReadonlyMap<string, string>;

/** Keys that are used or checked. All others are ignored. */
const KEYS = new Set([
  'path',
  'linkpath',
  'size',
  'uid',
  'gid',
  'atime',
  'mtime',
  'ctime',
  'GNU.sparse.major',
  'GNU.sparse.minor',
  'GNU.sparse.name',
  'GNU.sparse.realsize',
  'GNU.sparse.size',
  'GNU.sparse.map',
  'GNU.sparse.numblocks',
]);

/** Keys whose values must not contain NUL. In all other records, only the key is checked for NUL. */
const TEXTS = new Set(['path', 'linkpath', 'uname', 'gname']);

/**
 * Matches the length with which a record starts. The number can have a sign. It has at most 32 digits, because an
 * extended header is at most 1 MiB.
 */
const LENGTH = /^[+-]?\d{1,32}$/;

/** Length of the shortest record, `5 a=\n`, in characters. */
const MIN_RECORD = 5;

/**
 * Parses the records of an extended header, which have the form `<length> <key>=<value>\n`. Sparse format 0.0 has
 * repeated keys, which are combined into a map, as in format 0.1.
 *
 * @throws {DataError} `malformed` for records that Go rejects.
 * @see POSIX.1-2017, pax, "pax Extended Header"
 */
export function parsePax(content: Buffer, path: string): PaxRecords {
  const records = new Map<string, string>();
  const runs: string[] = [];
  for (let at = 0; at < content.length; ) {
    const { key, value, end } = recordAt(content, at, path);
    if (key === 'GNU.sparse.offset' || key === 'GNU.sparse.numbytes') {
      const isTurn = (key === 'GNU.sparse.offset') === (runs.length % 2 === 0);
      if (!isTurn || value.includes(',')) throw badRecord(path);
      runs.push(value);
    } else if (KEYS.has(key)) records.set(key, value);
    at = end;
  }
  if (runs.length > 0) records.set('GNU.sparse.map', runs.join(','));
  return records;
}

/**
 * @throws {DataError} `malformed` if a number or a time is not valid, because Go rejects an entry with an invalid
 * record.
 */
export function requirePaxNumbers(records: PaxRecords, path: string): void {
  for (const key of ['uid', 'gid', 'size']) {
    const value = records.get(key) ?? '';
    if (value !== '') requireDecimal(value, path);
  }
  for (const key of ['atime', 'mtime', 'ctime']) {
    const value = records.get(key) ?? '';
    if (value !== '') requireTime(value, path);
  }
}

function requireTime(value: string, path: string): void {
  const dot = value.indexOf('.');
  requireDecimal(dot === -1 ? value : value.slice(0, dot), path);
  if (dot !== -1 && !/^\d*$/.test(value.slice(dot + 1))) throw badRecord(path);
}

function recordAt(
  content: Buffer,
  at: number,
  path: string,
): { readonly key: string; readonly value: string; readonly end: number } {
  const space = content.indexOf(0x20, at);
  const length = space === -1 || space - at > 33 ? '' : content.toString('latin1', at, space);
  const end = at + (LENGTH.test(length) ? Number(length) : 0);
  const isWhole = end >= at + MIN_RECORD && end <= content.length && end > space + 1;
  if (!isWhole || content[end - 1] !== 0x0a) throw badRecord(path);
  const equals = content.subarray(0, end - 1).indexOf(0x3d, space + 1);
  if (equals <= space + 1) throw badRecord(path);
  const key = content.toString('latin1', space + 1, equals);
  const value = nameFrom(content.subarray(equals + 1, end - 1));
  if ((TEXTS.has(key) ? value : key).includes('\0')) throw badRecord(path);
  return { key, value, end };
}

function badRecord(path: string): DataError {
  const message = `${path}: an extended header in the tar archive is damaged`;
  return new DataError('malformed', message, { path });
}
