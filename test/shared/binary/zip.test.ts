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

/** The same archive in the form of those of more than 65,535 entries or 4 GiB: APPNOTE 6.3.10, 4.3.14 to 4.3.16. */
function large(archive: Buffer): Buffer {
  const end = archive.length - END_BYTES;
  const record = Buffer.alloc(56);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(44n, 4);
  record.writeBigUInt64LE(BigInt(archive.readUInt16LE(end + 10)), 32);
  record.writeBigUInt64LE(BigInt(archive.readUInt32LE(end + 12)), 40);
  record.writeBigUInt64LE(BigInt(archive.readUInt32LE(end + 16)), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(end), 8);
  const last = Buffer.from(archive.subarray(end));
  last.fill(0xff, 8, 20);
  return Buffer.concat([archive.subarray(0, end), record, locator, last]);
}

describe('zip', () => {
  const archive = jarOf(MEMBERS);

  it('lists and unpacks what is deflated and what is stored', () => {
    expect(listZip(archive)?.map(({ name }) => name)).toEqual(['a/b.txt', 'ä']);
    expect(contents(archive)).toEqual(['text '.repeat(100), 'stored']);
  });

  it('reads an archive with a program before it, or a comment after it', () => {
    expect(contents(Buffer.concat([Buffer.from('#!/bin/sh\n'), archive]))).toHaveLength(2);
    const commented = Buffer.concat([archive, Buffer.from('comment')]);
    commented.writeUInt16LE(7, archive.length - 2);
    expect(contents(commented)?.[1]).toBe('stored');
  });

  it.each([0, 10, 60])('is none when cut after %d bytes', (length) => {
    expect(listZip(archive.subarray(0, length))).toBeUndefined();
  });

  it('is none when its directory would begin before it', () => {
    const lying = Buffer.from(archive);
    lying.writeUInt32LE(archive.length, archive.length - END_BYTES + 12);
    expect(listZip(lying)).toBeUndefined();
  });

  it('reads an archive whose numbers are too large for the end of its directory', () => {
    expect(contents(large(archive))).toEqual(contents(archive));
  });

  it('does not unpack more than is allowed', () => {
    expect(contents(archive, 10)).toEqual([undefined, 'stored']);
  });

  it('does not unpack what says that it is smaller than it is', () => {
    expect(contents(jarOf([{ name: 'a', content: 'x'.repeat(5000), size: 5 }]))).toEqual([
      undefined,
    ]);
  });

  it('does not unpack what is encrypted', () => {
    expect(contents(jarOf([{ name: 'a', content: 'x', isEncrypted: true }]))).toEqual([undefined]);
  });
});
