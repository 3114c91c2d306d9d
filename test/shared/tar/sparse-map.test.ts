import { describe, expect, it } from '@jest/globals';
import {
  expandSparse,
  mapInData,
  paxRealSize,
  paxSparseFormat,
  paxSparseRuns,
  sparseOf,
} from '../../../shared/tar/sparse-map.ts';

const malformed = expect.objectContaining({ code: 'malformed' });
const pax = (records: Readonly<Record<string, string>>) =>
  new Map(Object.entries(records).map(([key, value]) => [`GNU.sparse.${key}`, value]));
const blockOf = (text: string) =>
  Buffer.concat([Buffer.from(text), Buffer.alloc(512)]).subarray(0, 512);

describe('sparse files', () => {
  it('have zeros between their data runs', () => {
    const runs = paxSparseRuns(pax({ map: '2,3,8,1', numblocks: '2' }), 'x');
    const file = expandSparse(Buffer.from('abcd'), { realSize: 10, runs }, 'x');
    expect(file.toString()).toBe('\0\0abc\0\0\0d\0');
  });

  it('can have a map before the data, which is read block by block', () => {
    const map = mapInData(2_000, 'x');
    expect(map.next(blockOf(`${'0'.repeat(510)}2\n`), 0)).toBeUndefined();
    expect(map.next(blockOf('0\n2\n4\n1\n'), 0)).toEqual([
      { offset: 0, length: 2 },
      { offset: 4, length: 1 },
    ]);
    expect(map.dataBytes()).toBe(1_024);
  });

  it.each([
    ['is longer than the data', 511, '0\n'],
    ['has no number', 512, 'x\n'],
    ['has a negative number', 512, '-1\n'],
    ['has no runs', 512, '1\nx\n5\n'],
  ])('are rejected if the map before the data %s', (_, size, text) => {
    expect(() => mapInData(size, 'x').next(blockOf(text), 0)).toThrow(malformed);
  });

  it.each([
    [{}, undefined],
    [{ realsize: '9', name: 'a' }, undefined],
    [{ map: '' }, undefined],
    [{ map: '0,5' }, 'map-in-records'],
    [{ major: '0', minor: '1' }, 'map-in-records'],
    [{ major: '0', minor: '2', map: '0,5' }, undefined],
    [{ major: '1', minor: '0' }, 'map-in-data'],
    [{ major: '1', minor: '1' }, undefined],
    [{ minor: '0', map: '0,5' }, undefined],
  ])('with the PAX records %j have the expected map format', (records, format) => {
    expect(paxSparseFormat(pax(records))).toBe(format);
  });

  it('have the size in the PAX records, if these contain a size', () => {
    expect(paxRealSize(pax({ size: '5', realsize: '9' }), 'x')).toBe(5);
    expect(paxRealSize(pax({ size: '', realsize: '9' }), 'x')).toBe(9);
    expect(paxRealSize(pax({}), 'x')).toBeUndefined();
    expect(() => paxRealSize(pax({ size: '-5' }), 'x')).toThrow(malformed);
  });

  it.each([
    ['a run beyond the end', 3, [{ offset: 2, length: 5 }], 5],
    ['more runs than data', 100, [{ offset: 0, length: 50 }], 8],
    ['more data than runs', 100, [{ offset: 0, length: 5 }], 8],
    [
      'runs that overlap',
      100,
      [
        { offset: 0, length: 5 },
        { offset: 4, length: 3 },
      ],
      8,
    ],
  ])('are rejected with %s', (_, realSize, runs, dataSize) => {
    expect(() => sparseOf({ realSize, runs }, dataSize, 'x')).toThrow(malformed);
    expect(sparseOf({ realSize: 9, runs: [{ offset: 1, length: 8 }] }, 8, 'x').realSize).toBe(9);
  });

  it.each([
    ['1', '1'],
    ['1,x', '1'],
    ['-1,2', '1'],
    ['1,2,3', '1'],
    ['1.5,2', '1'],
    ['1,2', '2'],
    ['1,2', ''],
  ])('are rejected with the map %s if it must contain %j runs', (map, numblocks) => {
    expect(() => paxSparseRuns(pax({ map, numblocks }), 'x')).toThrow(malformed);
  });

  it('are rejected if the map is too long', () => {
    const limit = expect.objectContaining({ code: 'limit-exceeded' });
    const records = pax({ map: '1,'.repeat(30_000), numblocks: '15000' });
    expect(() => paxSparseRuns(records, 'x')).toThrow(limit);
    const map = mapInData(1e9, 'x');
    const read = () => {
      for (let at = 0; at < 2_000; at++) map.next(blockOf('0'.repeat(512)), 0);
    };
    expect(read).toThrow(limit);
  });
});
