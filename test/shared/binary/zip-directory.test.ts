import { describe, expect, it } from '@jest/globals';
import { listZip } from '../../../shared/binary/zip.ts';
import { findDirectory } from '../../../shared/binary/zip-directory.ts';
import { jarOf } from '../../support/executables.ts';

const END_BYTES = 22;

const SHOWN = jarOf([{ name: 'shown', content: 'a' }]);
const HIDDEN = jarOf([{ name: 'hidden', content: 'a' }]);

function withComment(archive: Buffer, comment: Buffer): Buffer {
  const commented = Buffer.concat([archive, comment]);
  commented.writeUInt16LE(comment.length, archive.length - 2);
  return commented;
}

/** End record of an empty archive. */
const EMPTY_END = jarOf([]);

/** A second end record and its locator, both with `count`. Source: APPNOTE 6.3.10, 4.3.14 and 4.3.15. */
function largeEnd(archive: Buffer, count = 1): Buffer {
  const end = archive.length - END_BYTES;
  const record = Buffer.alloc(56);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(44n, 4);
  record.writeBigUInt64LE(BigInt(count), 32);
  record.writeBigUInt64LE(BigInt(archive.readUInt32LE(end + 12)), 40);
  record.writeBigUInt64LE(BigInt(archive.readUInt32LE(end + 16)), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(end), 8);
  return Buffer.concat([record, locator]);
}

/** Adds a second end record before the end record, which marks some numbers as too large. */
function large(archive: Buffer, tooLarge: readonly number[], count = 1): Buffer {
  const end = archive.length - END_BYTES;
  const last = Buffer.from(archive.subarray(end));
  for (const field of tooLarge) last.fill(0xff, field, field + (field === 10 ? 2 : 4));
  return Buffer.concat([archive.subarray(0, end), largeEnd(archive, count), last]);
}

describe('the central directory of a ZIP archive', () => {
  it("is found directly before the archive's end record", () => {
    expect(findDirectory(SHOWN)).toEqual({ start: 38, end: SHOWN.length - END_BYTES, shift: 0 });
  });

  it('is found in an archive that follows a program and precedes unrelated bytes', () => {
    const archive = Buffer.concat([Buffer.from('#!/bin/sh\n'), SHOWN, Buffer.from('\n')]);
    expect(findDirectory(archive)).toMatchObject({ start: 48, shift: 10 });
  });

  it("is rejected if the end record's offset leads to another directory", () => {
    const inner = jarOf([{ name: 'shown', content: 'a' }]);
    // If the file begins with a copy of the archive, the offsets of the real archive lead to the directory of the copy.
    expect(findDirectory(Buffer.concat([inner, inner]))).toBeUndefined();
  });

  it('belongs to the outer archive if the last entry is an uncompressed archive', () => {
    const outer = jarOf([{ name: 'inner.jar', content: SHOWN, isStored: true }]);
    expect(listZip(outer)?.map(({ name }) => name)).toEqual(['inner.jar']);
  });

  it.each([[[]], [[10]], [[12]], [[16]], [[10, 12, 16]]])(
    'is read if both end records of a large archive agree, even if the fields %j are too large for the smaller one',
    (tooLarge) => {
      expect(listZip(large(SHOWN, tooLarge))?.map(({ name }) => name)).toEqual(['shown']);
    },
  );

  it.each<[string, Buffer]>([
    ['an empty end record in the comment', withComment(SHOWN, EMPTY_END)],
    [
      'an end record in the comment, with bytes after it',
      withComment(SHOWN, Buffer.concat([EMPTY_END, Buffer.from('\n')])),
    ],
    ['a second archive in the comment', withComment(SHOWN, HIDDEN)],
    ['two end records with different counts', large(SHOWN, [], 2)],
    ['an end record of a second large archive', smuggled()],
  ])('is rejected if another program could find another directory: %s', (_what, archive) => {
    expect(listZip(archive)).toBeUndefined();
  });

  it('lists all entries, even if the end record states a smaller number', () => {
    const archive = jarOf(['a', 'b', 'c'].map((name) => ({ name, content: name })));
    archive.writeUInt16LE(1, archive.length - END_BYTES + 8);
    archive.writeUInt16LE(1, archive.length - END_BYTES + 10);
    expect(listZip(archive)?.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
  });

  it('is searched for quickly even if a comment is full of end records', () => {
    const ends = Buffer.alloc(0xffff, Buffer.from('PK\x05\x06'));
    expect(listZip(Buffer.concat([SHOWN, ends]))).toBeUndefined();
  });
});

/** The comment of the last entry contains a directory and a second end record, which Java ignores. */
function smuggled(): Buffer {
  const end = SHOWN.length - END_BYTES;
  const offset = SHOWN.readUInt32LE(end + 16);
  const entry = Buffer.from(SHOWN.subarray(offset, end));
  const other = Buffer.from(entry);
  other.write('other', 46);
  const comment = Buffer.concat([other, largeEnd(SHOWN)]);
  entry.writeUInt16LE(comment.length, 32);
  const last = Buffer.from(SHOWN.subarray(end));
  last.writeUInt32LE(entry.length + comment.length, 12);
  return Buffer.concat([SHOWN.subarray(0, offset), entry, comment, last]);
}
