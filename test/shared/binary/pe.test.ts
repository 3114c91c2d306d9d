import { expect, it } from '@jest/globals';
import { byteRangesOf } from '../../../shared/binary/byte-ranges.ts';
import { isPe, peSections } from '../../../shared/binary/pe.ts';
import { peOf } from '../../support/executables.ts';

const whole = (bytes: Buffer) =>
  byteRangesOf(bytes, [{ start: 0, end: bytes.length }], bytes.length);

it('peSections returns the sections of a PE file without padding', () => {
  const bytes = peOf([
    { name: '.text', bytes: Buffer.from('code') },
    { name: '.dep-v0', bytes: Buffer.from('packages') },
  ]);
  expect(isPe(bytes)).toBe(true);
  const texts = peSections(whole(bytes)).map(({ name, start, end }) => [
    name,
    bytes.toString('latin1', start, end),
  ]);
  expect(texts).toEqual([
    ['.text', 'code'],
    ['.dep-v0', 'packages'],
  ]);
});

it.each([2, 100, 140])(
  'peSections returns no sections for a file that is truncated to %d bytes',
  (length) => {
    expect(
      peSections(whole(peOf([{ name: 'a', bytes: Buffer.from('b') }]).subarray(0, length))),
    ).toEqual([]);
  },
);
