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
