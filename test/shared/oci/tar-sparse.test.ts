import { describe, expect, it } from '@jest/globals';
import {
  expandSparse,
  oldSparseExtension,
  oldSparseHeader,
  paxSparseRuns,
} from '../../../shared/oci/tar-sparse.ts';

const octal = (value: number) => value.toString(8).padStart(11, '0');

describe('sparse files', () => {
  it('spread their runs over zeros', () => {
    const runs = paxSparseRuns('2,3,8,1', 'x');
    const file = expandSparse(Buffer.from('abcd'), { realSize: 10, runs }, 'x');
    expect(file.toString()).toBe('\0\0abc\0\0\0d\0');
  });

  it('read the map before the data, padded to a block', () => {
    const map = Buffer.alloc(512);
    map.write('2\n0\n2\n4\n1\n');
    const data = Buffer.concat([map, Buffer.from('abc')]);
    expect(expandSparse(data, { realSize: 5, runs: undefined }, 'x').toString()).toBe('ab\0\0c');
  });

  it('read the runs in GNU headers and the blocks after them', () => {
    const block = Buffer.alloc(512);
    block.write(octal(5), 386);
    block.write(octal(2), 398);
    block[482] = 1;
    block.write(octal(100), 483);
    const first = oldSparseHeader(block, 0, 'x');
    expect(first).toEqual({ runs: [{ offset: 5, length: 2 }], realSize: 100, isExtended: true });
    const more = Buffer.alloc(512);
    more.write(octal(9), 0);
    more.write(octal(1), 12);
    expect(oldSparseExtension(more, 0, first, 'x')).toMatchObject({
      runs: [{ offset: 5 }, { offset: 9, length: 1 }],
      isExtended: false,
    });
  });

  it.each([
    ['a run beyond the end', { realSize: 3, runs: [{ offset: 2, length: 5 }] }],
    ['more data than there is', { realSize: 100, runs: [{ offset: 0, length: 50 }] }],
    ['a map that is none', { realSize: 3, runs: undefined }],
  ])('refuse %s', (_, sparse) => {
    expect(() => expandSparse(Buffer.from('abcdefgh'), sparse, 'x')).toThrow(
      expect.objectContaining({ code: 'malformed' }),
    );
  });

  it.each(['1', '1,x', '-1,2', '1,2,3', '1.5,2'])('refuse the map %s', (map) => {
    expect(() => paxSparseRuns(map, 'x')).toThrow(expect.objectContaining({ code: 'malformed' }));
  });

  it('refuse a map without end', () => {
    expect(() => paxSparseRuns('1,'.repeat(30_000), 'x')).toThrow(
      expect.objectContaining({ code: 'limit-exceeded' }),
    );
  });
});
