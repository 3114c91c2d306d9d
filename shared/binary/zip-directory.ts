/**
 * Finds the directory of a zip archive. Programs search for the directory in different ways. If an archive has two
 * possible directories, it is rejected. Otherwise, each directory could hide files that only the other one lists.
 * Source: PKWARE, APPNOTE.TXT 6.3.10
 */

/** Signature of a directory entry. */
export const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_SIGNATURE_BYTES = 4;
const ENTRY_BYTES = 46;
export const END_SIGNATURE = Buffer.from('PK\x05\x06', 'latin1');
const END_BYTES = 22;
const MAX_COMMENT_BYTES = 0xffff;

/** Maximum number of bytes from the start of the end-of-central-directory record to the end of the archive. */
export const MAX_END_BYTES = END_BYTES + MAX_COMMENT_BYTES;

/** Placeholder for a value that is stored in the ZIP64 end-of-central-directory record instead. */
const MOVED_32 = 0xffffffff;
const END64_LOCATOR_SIGNATURE = 0x07064b50;
const END64_LOCATOR_BYTES = 20;
const END64_SIGNATURE = 0x06064b50;
const END64_BYTES = 56;

export interface ZipDirectory {
  readonly start: number;
  /**
   * Offset of the end of the directory. Entries are read up to this offset, because the number of entries in the
   * end-of-central-directory record is often too small.
   */
  readonly end: number;
  /** Number of bytes in the file before the archive starts. The offsets in the archive do not include these bytes. */
  readonly shift: number;
}

/** Returns the directory of an archive. Returns undefined if the directory is missing or ambiguous. */
export function findDirectory(archive: Buffer): ZipDirectory | undefined {
  const end = findEnd(archive);
  if (end === undefined) return undefined;
  const small = smallEnd(archive, end);
  const large = findLargeEnd(archive, end);
  if (large === undefined) return directoryBefore(archive, small);
  return agree(small, large) ? directoryBefore(archive, large) : undefined;
}

/**
 * Returns the directory before an end-of-central-directory record. If the numbers in the record are impossible, returns
 * undefined: the bytes only look like a record. For example, its signature also occurs in programs that read archives.
 * Like Java, ignores the numbers of entries and disks. The start of the directory is negative if it is before the known
 * bytes.
 *
 * @param tail The last bytes of a file.
 * @param end Offset of the record in `tail`.
 * @param fileSize Size of the file in bytes.
 */
export function possibleDirectory(
  tail: Buffer,
  end: number,
  fileSize: number,
): ZipDirectory | undefined {
  if (end + END_BYTES > tail.length) return undefined;
  const { size, offset } = smallEnd(tail, end);
  if (size === MOVED_32 || offset === MOVED_32) {
    return isLarge(tail, end) ? { start: -1, end, shift: 0 } : undefined;
  }
  const start = end - size;
  const position = fileSize - tail.length + end;
  if (size < ENTRY_BYTES || offset + size > position) return undefined;
  const isEntry = start < 0 || tail.readUInt32LE(start) === ENTRY_SIGNATURE;
  return isEntry ? { start, end, shift: start - offset } : undefined;
}

/**
 * Returns true if a ZIP64 locator directly precedes the end-of-central-directory record. In that case, the archive also
 * has a ZIP64 version of this record. Also returns true if the bytes before the record are unknown.
 */
function isLarge(tail: Buffer, at: number): boolean {
  const locator = at - END64_LOCATOR_BYTES;
  return locator < 0 || tail.readUInt32LE(locator) === END64_LOCATOR_SIGNATURE;
}

/** Fields of an end-of-central-directory record, which follows the directory. */
interface End {
  /** Offset of the record, which is directly after the directory. */
  readonly at: number;
  readonly count: number;
  readonly size: number;
  readonly offset: number;
}

/**
 * Returns the directory immediately before the end-of-central-directory record, because Java and Python use this
 * directory. Go and yauzl first try the offset in the record. If there is another directory at this offset, the archive
 * is ambiguous, and the result is undefined.
 */
function directoryBefore(archive: Buffer, { at, size, offset }: End): ZipDirectory | undefined {
  const start = at - size;
  if (start < 0) return undefined;
  const isAlsoElsewhere =
    offset !== start &&
    offset + ENTRY_SIGNATURE_BYTES <= archive.length &&
    archive.readUInt32LE(offset) === ENTRY_SIGNATURE;
  return isAlsoElsewhere ? undefined : { start, end: at, shift: start - offset };
}

/**
 * Returns the offset of the last end-of-central-directory record whose comment fits into the archive. Returns undefined
 * if this record could be inside the comment of another such record.
 */
function findEnd(archive: Buffer): number | undefined {
  let last: number | undefined;
  for (const at of endsIn(archive)) {
    const end = at + END_BYTES + archive.readUInt16LE(at + 20);
    if (end > archive.length) continue;
    if (last === undefined) last = at;
    else if (end > last) return undefined;
  }
  return last;
}

/** Yields the offsets of end-of-central-directory signatures, from the last to the first. */
function* endsIn(archive: Buffer): Generator<number> {
  const lowest = Math.max(0, archive.length - END_BYTES - MAX_COMMENT_BYTES);
  const searched = archive.subarray(lowest, Math.max(lowest, archive.length - END_BYTES + 4));
  for (let end = searched.length; end > 0; ) {
    const at = searched.subarray(0, end).lastIndexOf(END_SIGNATURE);
    if (at === -1) return;
    yield lowest + at;
    end = at + END_SIGNATURE.length - 1;
  }
}

function smallEnd(archive: Buffer, at: number): End {
  return {
    at,
    count: archive.readUInt16LE(at + 10),
    size: archive.readUInt32LE(at + 12),
    offset: archive.readUInt32LE(at + 16),
  };
}

/**
 * Returns the ZIP64 end-of-central-directory record, if there is one. Archives with more than 65,535 entries or 4 GiB
 * store their sizes in this record.
 */
function findLargeEnd(archive: Buffer, end: number): End | undefined {
  const locator = end - END64_LOCATOR_BYTES;
  const isLarge = locator >= 0 && archive.readUInt32LE(locator) === END64_LOCATOR_SIGNATURE;
  const at = locator - END64_BYTES;
  if (!isLarge || at < 0 || archive.readUInt32LE(at) !== END64_SIGNATURE) return undefined;
  const numberAt = (field: number) => Number(archive.readBigUInt64LE(at + field));
  return { at, count: numberAt(32), size: numberAt(40), offset: numberAt(48) };
}

/**
 * True if the end-of-central-directory record and its ZIP64 version contain the same values. Java uses the small record
 * if the values fit into it, and Python uses the ZIP64 version whenever it exists.
 */
function agree(small: End, large: End): boolean {
  return (
    (small.count === 0xffff || small.count === large.count) &&
    (small.size === MOVED_32 || small.size === large.size) &&
    (small.offset === MOVED_32 || small.offset === large.offset)
  );
}
