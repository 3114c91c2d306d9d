import { describe, expect, it } from '@jest/globals';
import { BLOCK, isZeroBlock, paddedSize, readFields } from '../../../shared/tar/header.ts';
import { header, sealed } from '../../support/tar.ts';

const read = (block: Buffer) => readFields(block, 0, 'x.tar');

describe('a tar header', () => {
  it('contains a name, a type, a size and a link', () => {
    expect(read(header('a/b', '2', 5, 'c'))).toEqual({
      name: 'a/b',
      type: '2',
      size: 5,
      mode: 0o644,
      linkName: 'c',
    });
  });

  const long = `${'l'.repeat(100)}/${'m'.repeat(30)}`;
  it.each<[string, string, string, string, string]>([
    ['ustar', 'ustar\x0000', '', 'a', 'a/b'],
    ['ustar, all of it', 'ustar\x0000', '', `${long}/rest`, `${long}/rest/b`],
    ['GNU', 'ustar  \0', '', '00000000017', 'b'],
    ['GNU, but no time', 'ustar  \0', '', 'a', 'a/b'],
    ['GNU, neither a time nor ASCII', 'ustar  \0', '', 'é', 'b'],
    ['Schily, before its times', 'ustar\x0000', 'tar\0', `${long}00000000017`, `${long}/b`],
    ['the oldest format', '', '', 'a', 'b'],
  ])(
    'yields the same name as in Go, with or without the prefix (%s)',
    (_, magic, trailer, prefix, name) => {
      const block = header('b', '0', 0);
      block.fill(0, 257, 265);
      block.write(magic, 257, 'latin1');
      block.write(trailer, 508, 'latin1');
      block.write(prefix, 345);
      expect(read(sealed(block)).name).toBe(name);
    },
  );

  it('can contain a size above 8 GiB', () => {
    expect(read(header('a', '0', 1e11)).size).toBe(1e11);
  });

  it.each([0, 100, 150, 511])('is rejected if byte %d is changed', (at) => {
    const block = header('a', '0', 5);
    block[at] = (block[at] ?? 0) ^ 0x41;
    expect(() => read(block)).toThrow(expect.objectContaining({ code: 'malformed' }));
  });

  it('can have a checksum over signed bytes, as old tools wrote it', () => {
    const block = header('\u00fc', '0', 0);
    const sum =
      8 * 32 + block.reduce((t, b, i) => t + (i >= 148 && i < 156 ? 0 : (b << 24) >> 24), 0);
    block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
    expect(read(block).name).toBe('\u00fc');
  });

  it('has the correct checksum even if all of its bytes have the highest value', () => {
    const block = Buffer.alloc(BLOCK, 0xff);
    block.write('00000000005\0', 124);
    block.write('2', 156);
    expect(read(sealed(block))).toMatchObject({ type: '2', size: 5 });
  });

  it.each([100, 108, 116, 136, 329, 337])(
    'is rejected if the number at the offset %d is invalid',
    (at) => {
      const block = header('a', '0', 5);
      block.write('x', at);
      expect(() => read(sealed(block))).toThrow(expect.objectContaining({ code: 'malformed' }));
    },
  );

  it('is distinguished from a zero block', () => {
    const block = Buffer.alloc(BLOCK);
    expect(isZeroBlock(block, 0)).toBe(true);
    block[511] = 1;
    expect(isZeroBlock(block, 0)).toBe(false);
  });

  it('is followed by data and padding in whole blocks', () => {
    expect([0, 1, 512, 513].map(paddedSize)).toEqual([0, 512, 512, 1024]);
  });
});
