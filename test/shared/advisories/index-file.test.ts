import { describe, expect, it } from '@jest/globals';
import { decodeSummary, encodeSummary } from '../../../shared/advisories/affected-summary.ts';
import {
  encodeIndex,
  type IndexContent,
  openIndex,
} from '../../../shared/advisories/index-file.ts';
import { anEntry } from '../scan/builders.ts';

const ENTRY = { start: 1, packed: 2, size: 3, crc: 0xffffffff, method: 8 };
const SUMMARY = encodeSummary([anEntry()]);
const CONTENT: IndexContent = {
  entries: [ENTRY, { ...ENTRY, start: 5 }],
  names: new Map([['__proto__', [1, 0]]]),
  summaries: [SUMMARY, 'no summary'],
  ids: new Map([['GHSA-1', [0]]]),
  releases: ['npm'],
  newest: '2026-01-01T00:00:00Z',
  broken: ['x.json'],
  foreign: 0,
};
const ENCODED = encodeIndex(CONTENT);

describe('the file of an advisory index', () => {
  it('contains everything that was indexed', () => {
    const index = openIndex(ENCODED, 10);
    expect(index).toMatchObject({
      count: 2,
      releases: CONTENT.releases,
      newest: CONTENT.newest,
      broken: CONTENT.broken,
    });
    expect([0, 1].map((at) => index?.entryAt(at))).toEqual(CONTENT.entries);
    expect(index?.names.find('__proto__')).toEqual([1, 0]);
    expect(index?.summaryAt(0)).toEqual(decodeSummary(SUMMARY));
    expect(index?.summaryAt(1)).toBeUndefined();
    expect(index?.ids.find('GHSA-1')).toEqual([0]);
    expect(index?.ids.find('GHSA-2')).toEqual([]);
  });

  it.each([
    ['past the end of the archive', { entries: [{ ...ENTRY, start: 9 }] }],
    ['larger than the maximum record size', { entries: [{ ...ENTRY, size: 2 ** 31 }] }],
    ['missing from the index', { names: new Map([['a', [2, 0]]]) }],
    ['without its summary', { names: new Map([['a', [0, 2]]]) }],
  ])('is rejected if one of its entries is %s', (_what, changed) => {
    expect(openIndex(encodeIndex({ ...CONTENT, ...changed }), 10)).toBeUndefined();
  });

  it('is rejected if it is truncated or has another format', () => {
    for (let end = 0; end < ENCODED.length; end++) {
      expect(openIndex(ENCODED.subarray(0, end), 10)).toBeUndefined();
    }
    const other = Buffer.from(ENCODED.toString('latin1').replace('index/v', 'other/v'), 'latin1');
    expect(openIndex(other, 10)).toBeUndefined();
  });
});
