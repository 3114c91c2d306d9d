import { gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { readEpss } from '../../../shared/advisories/epss.ts';
import { someScores } from './exploitation.ts';

const CVE = 'CVE-2021-44906';
const WANTED = new Set([CVE]);
const LIST = Buffer.from(someScores('CVE-1999-0005,0.91963,0.99030', `${CVE},0.00073,0.32734`));

const read = (bytes: Buffer) => readEpss(bytes, 'epss.csv', WANTED);

describe('the list of exploit probabilities', () => {
  it.each([
    ['CSV', LIST],
    ['CSV compressed with gzip', gzipSync(LIST)],
  ])('yields the requested CVEs if it is %s', async (_, bytes) => {
    const { dated, entries } = await read(bytes);
    expect(dated).toBe('2026-11-26');
    expect([...entries]).toEqual([[CVE, { score: 0.00073, percentile: 0.32734 }]]);
  });

  it('is rejected if it is truncated or damaged', async () => {
    const packed = gzipSync(LIST);
    await expect(read(packed.subarray(0, -12))).rejects.toThrow('truncated or damaged');
    const damaged = Buffer.from(packed);
    damaged.writeUInt32LE(7, packed.length - 8);
    await expect(read(damaged)).rejects.toMatchObject({ code: 'unreadable' });
  });

  it('is rejected if it is too large after decompression', async () => {
    const zeros = gzipSync(Buffer.alloc(80 * 1024 * 1024));
    await expect(read(zeros)).rejects.toThrow('a row is too long');
    const lines = gzipSync(Buffer.alloc(80 * 1024 * 1024, '\n'));
    await expect(read(lines)).rejects.toThrow('the first row');
  });

  it('is rejected if it is an empty file, an HTML page or a file in another format', async () => {
    for (const bytes of ['', '<!doctype html>', '{}'].map((text) => Buffer.from(text))) {
      await expect(read(bytes)).rejects.toMatchObject({ code: 'malformed' });
    }
    await expect(read(zstdCompressSync('<html>'))).rejects.toMatchObject({ code: 'malformed' });
  });

  it('is accepted even if it has 300,000 rows', async () => {
    const rows = Array.from({ length: 300_000 }, (_, at) => `CVE-2020-${10_000 + at},0.00042,0.05`);
    const text = someScores([...rows, `${CVE},1,1`].join('\n'));
    const { entries } = await read(gzipSync(text, { level: 1 }));
    expect([...entries.keys()]).toEqual([CVE]);
  });
});
