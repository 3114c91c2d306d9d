import { describe, expect, it } from '@jest/globals';
import { listZip, unzip } from '../../../shared/binary/zip.ts';
import { jarOf, type ZipMember } from '../../support/executables.ts';

const MEMBERS: readonly ZipMember[] = [
  { name: 'a/b.txt', content: 'text '.repeat(100) },
  { name: 'ä', content: 'stored', isStored: true },
];

function contents(archive: Buffer, maxBytes = 1000) {
  return listZip(archive)?.map((entry) => unzip(archive, entry, maxBytes)?.toString());
}

const END_BYTES = 22;

describe('a ZIP archive', () => {
  const archive = jarOf(MEMBERS);

  it('is read with both deflated and stored entries', () => {
    expect(listZip(archive)?.map(({ name }) => name)).toEqual(['a/b.txt', 'ä']);
    expect(contents(archive)).toEqual(['text '.repeat(100), 'stored']);
  });

  it('is read even if a program precedes it or a comment follows it', () => {
    expect(contents(Buffer.concat([Buffer.from('#!/bin/sh\n'), archive]))).toHaveLength(2);
    const commented = Buffer.concat([archive, Buffer.from('comment')]);
    commented.writeUInt16LE(7, archive.length - 2);
    expect(contents(commented)?.[1]).toBe('stored');
  });

  it.each([0, 10, 60])('is rejected if it is truncated after %d bytes', (length) => {
    expect(listZip(archive.subarray(0, length))).toBeUndefined();
  });

  it('is rejected if its central directory would start before the file', () => {
    const lying = Buffer.from(archive);
    lying.writeUInt32LE(archive.length, archive.length - END_BYTES + 12);
    expect(listZip(lying)).toBeUndefined();
  });

  it('is rejected if its central directory contains anything except entries', () => {
    const between = Buffer.concat([archive.subarray(0, -END_BYTES), Buffer.from('PK\x05\x05')]);
    const end = Buffer.from(archive.subarray(-END_BYTES));
    end.writeUInt32LE(end.readUInt32LE(12) + 4, 12);
    expect(listZip(Buffer.concat([between, end]))).toBeUndefined();
  });

  it('is not decompressed beyond the limit', () => {
    expect(contents(archive, 10)).toEqual([undefined, 'stored']);
  });

  it('is not decompressed if an entry is larger than the size that it states', () => {
    expect(contents(jarOf([{ name: 'a', content: 'x'.repeat(5000), size: 5 }]))).toEqual([
      undefined,
    ]);
  });

  it('is not decompressed if an entry is encrypted', () => {
    expect(contents(jarOf([{ name: 'a', content: 'x', isEncrypted: true }]))).toEqual([undefined]);
  });

  it('is not decompressed if no entry is at the offset that the directory states', () => {
    const [entry] = listZip(archive) ?? [];
    const moved = { name: '', method: 0, isEncrypted: false, packed: 1, size: 1, crc: 0, ...entry };
    for (const at of [-1, 1, archive.length]) {
      expect(unzip(archive, { ...moved, at }, 1000)).toBeUndefined();
    }
  });
});
