import { deflateSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { byteRangesOf } from '../../../shared/binary/byte-ranges.ts';
import { isExecutable, readExecutable } from '../../../shared/binary/executable.ts';
import { elfOf, goBuildInfo, machOOf, peOf } from '../../support/executables.ts';

const INFO = goBuildInfo('go1.22.1', 'mod\tx\tv1\t\n');
const PACKED = deflateSync('{}');

function read(bytes: Buffer) {
  return readExecutable(
    byteRangesOf(bytes, [{ start: 0, end: bytes.length }], bytes.length),
    [],
    true,
  );
}

describe('readExecutable', () => {
  it.each([
    ['ELF', elfOf([{ name: '.go.buildinfo', bytes: INFO, isWritable: true }])],
    [
      'stripped ELF',
      elfOf([{ name: '.data', bytes: INFO, isWritable: true }], { isStripped: true }),
    ],
    ['PE', peOf([{ name: '.data', bytes: INFO }])],
    ['Mach-O', machOOf([{ name: '__go_buildinfo', bytes: INFO }])],
  ])('finds Go modules in a program in %s', (_format, bytes) => {
    expect(isExecutable(bytes)).toBe(true);
    expect(read(bytes)?.go).toEqual({ goVersion: 'go1.22.1', modules: 'mod\tx\tv1\t\n' });
  });

  it.each([
    ['ELF', elfOf([{ name: '.dep-v0', bytes: PACKED }])],
    ['PE', peOf([{ name: '.dep-v0', bytes: PACKED }])],
    ['Mach-O', machOOf([{ name: '.dep-v0', bytes: PACKED }])],
  ])('finds Rust crates in a program in %s', (_format, bytes) => {
    expect(read(bytes)?.auditable).toBe('{}');
  });

  it('returns undefined for programs in all other languages', () => {
    expect(read(elfOf([{ name: '.data', bytes: Buffer.from('x'), isWritable: true }]))).toBe(
      undefined,
    );
  });
});

it.each(['#!/bin/sh', 'PK\x03\x04', '\x7fEL'])(
  'isExecutable returns false for a file that begins with %j',
  (text) => {
    expect(isExecutable(Buffer.from(text, 'latin1'))).toBe(false);
  },
);
