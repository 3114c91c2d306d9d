import { expect, it } from '@jest/globals';
import { byteRangesOf } from '../../../shared/binary/byte-ranges.ts';
import { isMachO, machOSections } from '../../../shared/binary/macho.ts';
import { machOOf } from '../../support/executables.ts';

const whole = (bytes: Buffer) =>
  byteRangesOf(bytes, [{ start: 0, end: bytes.length }], bytes.length);

it('machOSections returns the sections of a Mach-O file', () => {
  const bytes = machOOf([
    { name: '__text', bytes: Buffer.from('code') },
    { name: '__go_buildinfo', bytes: Buffer.from('modules') },
  ]);
  expect(isMachO(bytes)).toBe(true);
  const texts = machOSections(whole(bytes)).map(({ name, start, end }) => [
    name,
    bytes.toString('latin1', start, end),
  ]);
  expect(texts).toEqual([
    ['__text', 'code'],
    ['__go_buildinfo', 'modules'],
  ]);
});

it.each([0, 0xffffffff])('machOSections stops at a load command of size %d', (length) => {
  const bytes = machOOf([{ name: 'a', bytes: Buffer.from('b') }]);
  bytes.writeUInt32LE(length, 36);
  expect(machOSections(whole(bytes))).toEqual([]);
});
