import { describe, expect, it } from '@jest/globals';
import { BLOCK, isZeroBlock, readFields, readNumber } from '../../../shared/oci/tar-fields.ts';
import { header, sealed } from '../../support/tar.ts';

const read = (block: Buffer) => readFields(block, 0, 'x.tar');

describe('a tar header', () => {
  it('gives name, type, size and link', () => {
    expect(read(header('a/b', '2', 5, 'c'))).toEqual({
      name: 'a/b',
      type: '2',
      size: 5,
      linkName: 'c',
    });
  });

  it('puts a ustar prefix before the name, but not what GNU writes there', () => {
    const block = header('b', '0', 0);
    block.write('a', 345);
    expect(read(sealed(block)).name).toBe('a/b');
    block.write('ustar  \0', 257);
    expect(read(sealed(block)).name).toBe('b');
  });

  it('reads sizes above 8 GiB', () => {
    expect(read(header('a', '0', 1e11)).size).toBe(1e11);
  });

  it.each([0, 100, 150, 511])('refuses a header with byte %d changed', (at) => {
    const block = header('a', '0', 5);
    block[at] = (block[at] ?? 0) ^ 0x41;
    expect(() => read(block)).toThrow(expect.objectContaining({ code: 'malformed' }));
  });

  it('takes a checksum of signed bytes, as old writers made it', () => {
    const block = header('\u00fc', '0', 0);
    const sum =
      8 * 32 + block.reduce((t, b, i) => t + (i >= 148 && i < 156 ? 0 : (b << 24) >> 24), 0);
    block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
    expect(read(block).name).toBe('\u00fc');
  });

  it('sums bytes that are as high as they can be', () => {
    const block = Buffer.alloc(BLOCK, 0xff);
    block.write('00000000005\0', 124);
    block.write('2', 156);
    expect(read(sealed(block))).toMatchObject({ type: '2', size: 5 });
  });

  it.each<[string, number[]]>([
    ['negative', [0xff, 0xff, 0xff, 0xff]],
    ['no octal digits', [0x39, 0x39, 0, 0]],
  ])('refuses a number that is %s', (_, bytes) => {
    expect(() => readNumber(Buffer.from(bytes), 0, 4, 'x')).toThrow(
      expect.objectContaining({ code: 'malformed' }),
    );
  });

  it('refuses a number beyond what can be counted', () => {
    const bytes = Buffer.alloc(12, 0xff);
    bytes[0] = 0x80;
    expect(() => readNumber(bytes, 0, 12, 'x')).toThrow(
      expect.objectContaining({ code: 'malformed' }),
    );
    expect(readNumber(Buffer.from('  17 '), 0, 5, 'x')).toBe(15);
  });

  it('knows a block of zeros', () => {
    const block = Buffer.alloc(BLOCK);
    expect(isZeroBlock(block, 0)).toBe(true);
    block[511] = 1;
    expect(isZeroBlock(block, 0)).toBe(false);
  });
});
