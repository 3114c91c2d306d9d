import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { expandInto } from '../../../shared/tar/expand-sparse.ts';
import { expandSparse, type Sparse } from '../../../shared/tar/sparse-map.ts';

/** Expands a file whose stored bytes arrive in chunks of the given size. */
function expand(data: Buffer, sparse: Sparse, size = 7, maxHoleBytes = Infinity) {
  const parts: Buffer[] = [];
  let left = maxHoleBytes;
  let hasEnded = false;
  const spend = (bytes: number) => {
    left -= bytes;
    return left >= 0;
  };
  const sink = {
    push: (bytes: Buffer) => parts.push(Buffer.from(bytes)) > 0,
    end: () => {
      hasEnded = true;
    },
  };
  const expanding = expandInto(sink, sparse, spend, 'sha256:x');
  let wantsMore = true;
  for (let at = 0; at < data.length && wantsMore; at += size) {
    wantsMore = expanding.push(data.subarray(at, at + size));
  }
  if (wantsMore) expanding.end();
  return { file: Buffer.concat(parts), hasEnded };
}

describe('the expansion of a sparse file in chunks', () => {
  it('produces the same bytes as the expansion of the entire file', () => {
    const gaps = fc.array(fc.tuple(fc.nat(100_000), fc.nat(40)), { maxLength: 5 });
    fc.assert(
      fc.property(gaps, fc.nat(99), fc.integer({ min: 1, max: 90 }), (pairs, rest, size) => {
        let offset = 0;
        const runs = pairs.map(([gap, length]) => {
          const run = { offset: offset + gap, length };
          offset += gap + length;
          return run;
        });
        const data = Buffer.alloc(
          runs.reduce((sum, { length }) => sum + length, 0),
          'data',
        );
        const sparse = { realSize: offset + rest, runs };
        const { file, hasEnded } = expand(data, sparse, size);
        expect(hasEnded).toBe(true);
        expect(file.equals(expandSparse(data, sparse, 'x'))).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('stops if a hole would need too many zeros', () => {
    const sparse = { realSize: 100e9, runs: [{ offset: 0, length: 2 }] };
    const { file, hasEnded } = expand(Buffer.from('ab'), sparse, 7, 1000);
    expect([file.toString(), hasEnded]).toEqual(['ab', false]);
  });

  it.each<[string, Buffer, Sparse]>([
    ['more bytes than runs', Buffer.from('abc'), { realSize: 9, runs: [{ offset: 0, length: 2 }] }],
    ['a run beyond the end', Buffer.from('abc'), { realSize: 2, runs: [{ offset: 0, length: 3 }] }],
    [
      'a run that starts before the previous run',
      Buffer.from('ab'),
      {
        realSize: 9,
        runs: [
          { offset: 5, length: 1 },
          { offset: 0, length: 1 },
        ],
      },
    ],
  ])('rejects %s', (_, data, sparse) => {
    expect(() => expand(data, sparse, 4096)).toThrow(
      expect.objectContaining({ name: 'DataError', code: 'malformed' }),
    );
  });
});
