import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  ARCHIVE_VERSION,
  MAX_ARCHIVE_BYTES,
  packEntries,
  unpackEntries,
} from '../../../shared/source/cache-archive.ts';

const A = 'a'.repeat(64);
const B = 'b'.repeat(64);
const entries = new Map([
  [B, Buffer.from('two')],
  [A, Buffer.alloc(0)],
]);

function packed(of: ReadonlyMap<string, Buffer> = entries): Buffer {
  const archive = packEntries(of);
  if (archive === undefined) throw new Error('too much');
  return archive;
}

describe('a cache archive', () => {
  it('contains its entries, and has the same bytes regardless of the order of the entries', () => {
    expect(unpackEntries(packed())).toEqual(entries);
    expect(packed(new Map([...entries].reverse()))).toEqual(packed());
    expect(unpackEntries(packed(new Map()))).toEqual(new Map());
  });

  it('has a format version of 64 hexadecimal digits', () => {
    expect(ARCHIVE_VERSION).toMatch(/^[0-9a-f]{64}$/);
  });

  it('does not return entries with invalid names', () => {
    const odd = new Map([
      ['../x', Buffer.from('x')],
      [A, Buffer.from('y')],
    ]);
    expect([...(unpackEntries(packed(odd)) ?? []).keys()]).toEqual([A]);
  });

  it('is not created if there are too many entries or bytes', () => {
    expect(packEntries(new Map([[A, Buffer.alloc(MAX_ARCHIVE_BYTES)]]))).toBeUndefined();
    const names = Array.from({ length: 4_001 }, (_, at) => at.toString(16).padStart(64, '0'));
    expect(packEntries(new Map(names.map((name) => [name, Buffer.alloc(1)])))).toBeUndefined();
  });

  it('is not unpacked if it contains too many entries or bytes', () => {
    const half = packed(new Map(manyEntries(0)));
    const more = packed(new Map(manyEntries(4_000))).subarray('assay layers 1\n'.length);
    expect(unpackEntries(half)?.size).toBe(4_000);
    expect(unpackEntries(Buffer.concat([half, more]))).toBeUndefined();
    expect(
      unpackEntries(Buffer.concat([packed(), Buffer.alloc(MAX_ARCHIVE_BYTES)])),
    ).toBeUndefined();
  });

  it('is not unpacked if it is truncated or has a different format', () => {
    const whole = packed();
    for (const end of [0, 5, 20, 60, whole.length - 1]) {
      expect(unpackEntries(whole.subarray(0, end))).toBeUndefined();
    }
    expect(unpackEntries(Buffer.from('assay layers 2\n'))).toBeUndefined();
  });

  it('returns only valid entry names from arbitrary bytes', () => {
    const mark = Buffer.from('assay layers 1\n');
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        for (const name of unpackEntries(Buffer.concat([mark, bytes]))?.keys() ?? []) {
          expect(name).toMatch(/^[0-9a-f]{64}$/);
        }
      }),
    );
  });
});

function manyEntries(from: number): [string, Buffer][] {
  return Array.from({ length: 4_000 }, (_, at) => [
    (from + at).toString(16).padStart(64, '0'),
    Buffer.alloc(1),
  ]);
}
