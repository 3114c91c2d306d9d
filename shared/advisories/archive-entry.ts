/**
 * Stores an archive of advisories and its index in one file. The file contains a magic number, the length of the index,
 * the index and the archive.
 */

const MARK = Buffer.from('assay archive 1\n');

const LENGTH_BYTES = 4;
const HEAD_BYTES = MARK.length + LENGTH_BYTES;

/** Maximum size of an index, in bytes. An index is about a tenth as large as its archive. */
const MAX_INDEX_BYTES = 256 * 1024 * 1024;

/** Receives the parts of a file in chunks. */
export interface ArchiveParts {
  readonly index: (chunk: Uint8Array) => void;
  readonly archive: (chunk: Uint8Array) => void;
}

export function packArchive(index: Buffer, archive: Buffer): Buffer {
  const head = Buffer.alloc(HEAD_BYTES);
  MARK.copy(head);
  head.writeUInt32LE(index.length, MARK.length);
  return Buffer.concat([head, index, archive]);
}

/**
 * Returns a function that splits a file into the index and the archive, and passes both to `parts`. The caller must
 * verify their digests, because anyone with access to the cache can replace the file. Nothing is passed if the file has
 * another format.
 */
export function archiveSplitter(parts: ArchiveParts): (chunk: Uint8Array) => void {
  let head = Buffer.alloc(0);
  let indexLeft = 0;
  const afterHead = (chunk: Uint8Array) => {
    const ofIndex = chunk.subarray(0, indexLeft);
    indexLeft -= ofIndex.length;
    if (ofIndex.length > 0) parts.index(ofIndex);
    if (chunk.length > ofIndex.length) parts.archive(chunk.subarray(ofIndex.length));
  };
  return (chunk) => {
    const missing = HEAD_BYTES - head.length;
    if (missing > 0) {
      head = Buffer.concat([head, chunk.subarray(0, missing)]);
      if (head.length === HEAD_BYTES) indexLeft = indexLength(head);
    }
    const isKnown = head.length === HEAD_BYTES && head.subarray(0, MARK.length).equals(MARK);
    if (isKnown && indexLeft <= MAX_INDEX_BYTES) afterHead(chunk.subarray(Math.max(missing, 0)));
  };
}

function indexLength(head: Buffer): number {
  return head.readUInt32LE(MARK.length);
}
