import { describe, expect, it } from '@jest/globals';
import {
  decimal,
  numberIn,
  octal,
  requireDecimal,
  requireSize,
} from '../../../shared/tar/numbers.ts';

const malformed = expect.objectContaining({ code: 'malformed' });
const field = (text: string) => Buffer.from(text.padEnd(12, '\0'), 'latin1');

describe('a number in a tar header', () => {
  it.each<[string, number]>([
    ['00000000017\0', 15],
    ['  17 ', 15],
    ['17\0 \0', 15],
    ['\x00\x00\x0017', 15],
    [' \x00 17', 15],
    ['17\x009', 15],
    ['', 0],
    ['   ', 0],
    ['777777777777', 8 ** 12 - 1],
    ['\x80\0\0\0\0\0\0\0\0\0\0\x11', 17],
    ['\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xfe', -2],
    ['\xc0\0\0\0\x80\0\0\0\0\0\0\0', Number.NaN],
  ])('is parsed to the same value as in Go: %j', (text, want) => {
    if (Number.isNaN(want)) expect(() => numberIn(field(text), 0, 12, 'x')).toThrow(malformed);
    else expect(numberIn(field(text), 0, 12, 'x')).toBe(want);
  });

  it.each(['9', '1 7', '-1', '+1', '0x1', '1_0', '\x80\x01\0\0\0\0\0\0\0\0\0\0'])(
    'is rejected in the form %j',
    (text) => {
      expect(() => numberIn(field(text), 0, 12, 'x')).toThrow(malformed);
    },
  );

  it('is not a size if it is negative or too large', () => {
    expect(requireSize(15, 'x')).toBe(15);
    expect(() => requireSize(-2, 'x')).toThrow(malformed);
    expect(() => requireSize(2 ** 53, 'x')).toThrow(malformed);
  });

  it('is NaN if it contains anything but octal digits', () => {
    expect(octal(field('8'), 0, 12)).toBeNaN();
  });
});

describe('a decimal number in a PAX record', () => {
  it.each<[string, number]>([
    ['0', 0],
    ['+7', 7],
    ['-7', -7],
    ['007', 7],
    ['00000000000000000000000012', 12],
  ])('is parsed to the same value as in Go: %s', (text, want) => {
    expect(decimal(text, 'x')).toBe(want);
  });

  it.each([
    '',
    '1e3',
    '1_0',
    ' 1',
    '1 ',
    '0x1',
    '1.0',
    '9223372036854775808',
    '-9223372036854775809',
  ])('is rejected in the form %j', (text) => {
    expect(() => requireDecimal(text, 'x')).toThrow(malformed);
  });

  it('can have up to 64 bits', () => {
    expect(() => requireDecimal('9223372036854775807', 'x')).not.toThrow();
    expect(() => requireDecimal('-9223372036854775808', 'x')).not.toThrow();
  });
});
