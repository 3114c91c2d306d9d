import { expect, it } from '@jest/globals';
import { byteRangesOf } from '../../../shared/binary/byte-ranges.ts';
import { readExecutable } from '../../../shared/binary/executable.ts';
import { isPacked } from '../../../shared/binary/packed.ts';
import { elfOf, goBuildInfo, peOf } from '../../support/executables.ts';

const fileOf = (bytes: Buffer) =>
  byteRangesOf(bytes, [{ start: 0, end: bytes.length }], bytes.length);

/** Returns the program with the mark of UPX after the headers. */
const packed = (program: Buffer, mark = 'UPX!') => {
  const bytes = Buffer.concat([program, Buffer.alloc(1_024)]);
  bytes.write(mark, 240, 'latin1');
  return bytes;
};

const OTHER = elfOf([{ name: '.data', bytes: Buffer.from('x'), isWritable: true }]);

it.each([
  ['a compressed program for Linux', packed(OTHER), true],
  ['a compressed program for Windows', peOf([{ name: 'UPX0', bytes: Buffer.from('x') }]), true],
  ['another program', OTHER, false],
  [
    'a program that contains the mark behind its headers',
    Buffer.concat([OTHER, Buffer.alloc(2_000), Buffer.from('UPX!')]),
    false,
  ],
  ['a program of 100 bytes', OTHER.subarray(0, 100), false],
])('isPacked checks the headers of %s', (_name, bytes, want) => {
  expect(isPacked(fileOf(bytes))).toBe(want);
});

it("readExecutable finds readable modules even if the program contains a packer's marker", () => {
  const info = goBuildInfo('go1.22.1', 'mod\tx\tv1\t\n');
  const program = elfOf([{ name: '.go.buildinfo', bytes: info, isWritable: true }]);
  expect(readExecutable(fileOf(packed(program)), [], false)).toMatchObject({
    go: { goVersion: 'go1.22.1' },
  });
});
