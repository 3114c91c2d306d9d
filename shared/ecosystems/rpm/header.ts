/**
 * The header of a package, which has the same format in all rpm databases. Source:
 * https://rpm-software-management.github.io/rpm/manual/format_header.html
 */
import { DataError } from '../../errors/errors.ts';

/**
 * Numbers of the tags that Assay reads.
 *
 * @see rpm, include/rpm/rpmtag.h
 */
export const TAG = {
  name: 1000,
  version: 1001,
  release: 1002,
  epoch: 1003,
  vendor: 1011,
  license: 1014,
  architecture: 1022,
  oldFileNames: 1027,
  sourceRpm: 1044,
  provides: 1047,
  requires: 1049,
  directoryIndexes: 1116,
  baseNames: 1117,
  directoryNames: 1118,
  modularityLabel: 5096,
} as const;

const INT32 = 4;
const STRING = 6;
const STRING_ARRAY = 8;
const I18N_STRING = 9;

const ENTRY_BYTES = 16;

/**
 * Limits on a header, as in rpm.
 *
 * @see rpm, lib/header_internal.hh
 */
const MAX_ENTRIES = 0xffff;
const MAX_DATA_BYTES = 0x0fffffff;

/**
 * The values of the tags. A value is decoded only when it is requested. Most of a header is lists of files, which are
 * often not needed.
 */
export interface Header {
  /** Returns the first string of a tag. */
  text(tag: number): string | undefined;
  texts(tag: number): readonly string[];
  numbers(tag: number): readonly number[];
}

interface Entry {
  readonly type: number;
  readonly offset: number;
  readonly count: number;
}

/** @throws {DataError} `malformed` if a part extends beyond the end of the header. */
export function readHeader(blob: Buffer, path: string): Header {
  const broken = (): DataError =>
    new DataError('malformed', 'a package in the rpm database cannot be read', { path });
  if (blob.length < 8) throw broken();
  const count = blob.readUInt32BE(0);
  const size = blob.readUInt32BE(4);
  const start = 8 + count * ENTRY_BYTES;
  if (count > MAX_ENTRIES || size > MAX_DATA_BYTES || start + size > blob.length) throw broken();
  const entries = readEntries(blob, count);
  const data = blob.subarray(start, start + size);
  const texts = (tag: number, most: number): readonly string[] => {
    const entry = entries.get(tag);
    return entry === undefined ? [] : readTexts(data, entry, most);
  };
  return {
    text: (tag) => texts(tag, 1)[0],
    texts: (tag) => texts(tag, Number.POSITIVE_INFINITY),
    numbers: (tag) => readNumbers(data, entries.get(tag)),
  };
}

/**
 * Returns the entries by tag. rpm appends its own tags when it installs a package, so the last entry for a tag applies.
 */
function readEntries(blob: Buffer, count: number): ReadonlyMap<number, Entry> {
  const entries = new Map<number, Entry>();
  for (let index = 0; index < count; index++) {
    const at = 8 + index * ENTRY_BYTES;
    entries.set(blob.readUInt32BE(at), {
      type: blob.readUInt32BE(at + 4),
      offset: blob.readUInt32BE(at + 8),
      count: blob.readUInt32BE(at + 12),
    });
  }
  return entries;
}

function readTexts(data: Buffer, entry: Entry, most: number): readonly string[] {
  if (entry.type !== STRING && entry.type !== STRING_ARRAY && entry.type !== I18N_STRING) return [];
  const texts: string[] = [];
  const count = Math.min(entry.type === STRING ? 1 : entry.count, most);
  for (let at = entry.offset; texts.length < count; ) {
    const end = at < data.length ? data.indexOf(0, at) : -1;
    if (end === -1) break;
    texts.push(data.toString('utf8', at, end));
    at = end + 1;
  }
  return texts;
}

function readNumbers(data: Buffer, entry: Entry | undefined): readonly number[] {
  if (entry === undefined || entry.type !== INT32) return [];
  const end = entry.offset + entry.count * 4;
  if (end > data.length) return [];
  return Array.from({ length: entry.count }, (_, index) =>
    data.readUInt32BE(entry.offset + index * 4),
  );
}
