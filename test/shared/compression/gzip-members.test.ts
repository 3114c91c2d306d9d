import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { openInflater } from '../../../shared/compression/inflate.ts';

const plain = Buffer.alloc(700_000, 'some text, again and again. ');
const gzip = gzipSync(plain);

/** Adds flags and their header fields before the deflated data of `gzip`. */
function withHeader(flags: number, ...fields: readonly Buffer[]): Buffer {
  const head = Buffer.from(gzip.subarray(0, 10));
  head[3] = flags;
  return Buffer.concat([head, ...fields, gzip.subarray(10)]);
}

const extra = Buffer.from([5, 0, 1, 0, 1, 0, 9]);
const name = Buffer.from('a name\0');
const comment = Buffer.from('a comment\0');
const headCheck = Buffer.from([1, 2]);

/** Inflates gzip in chunks without verifying its checksums. */
async function inflated(stored: Buffer, size: number): Promise<Buffer> {
  const pieces: Buffer[] = [];
  const take = (piece: Buffer) => pieces.push(Buffer.from(piece));
  const inflater = openInflater(stored, 'it', take, { isVerified: true });
  const chunk = Buffer.alloc(size);
  for (let at = 0; at < stored.length; at += size) {
    await inflater.push(chunk.subarray(0, stored.copy(chunk, 0, at)));
  }
  await inflater.end();
  return Buffer.concat(pieces);
}

describe('gzip data without checksum verification', () => {
  it.each<[string, Buffer, number]>([
    ['one member', gzip, 1],
    ['several members', Buffer.concat([gzip, gzipSync(Buffer.alloc(0)), gzip]), 2],
    ['zero bytes after it', Buffer.concat([gzip, Buffer.alloc(1_000)]), 1],
    ['an extra field', withHeader(4, extra), 1],
    ['a name', withHeader(8, name), 1],
    ['every optional header field', withHeader(0x1f, extra, name, comment, headCheck), 1],
  ])(
    'is inflated if it has %s, regardless of how it is split into chunks',
    async (_, stored, times) => {
      const whole = Buffer.concat(Array.from({ length: times }, () => plain));
      for (const size of [1, 2, 7, 1_000, stored.length]) {
        expect((await inflated(stored, size)).equals(whole)).toBe(true);
      }
    },
  );

  it.each([1, 8, 9, 200, gzip.length - 11])(
    'is rejected if its last %d bytes are missing',
    async (cut) => {
      const stored = gzip.subarray(0, gzip.length - cut);
      for (const size of [3, stored.length]) {
        await expect(inflated(stored, size)).rejects.toMatchObject({ code: 'unreadable' });
      }
    },
  );

  it.each([
    ['text after it', Buffer.concat([gzip, Buffer.from('some more text')])],
    ['data after zeros', Buffer.concat([gzip, Buffer.alloc(9), gzip])],
    ['undefined flags', withHeader(0x20)],
    ['a file name without an end', withHeader(8, Buffer.alloc(200_000, 'x')).subarray(0, 200_000)],
    [
      'an unknown compression method',
      Buffer.concat([Buffer.from([0x1f, 0x8b, 7]), gzip.subarray(3)]),
    ],
  ])('is rejected with %s', async (_, stored) => {
    for (const size of [1_000, stored.length]) {
      await expect(inflated(stored, size)).rejects.toMatchObject({ code: 'malformed' });
    }
  });

  it('is rejected if the deflated data is damaged', async () => {
    const stored = Buffer.concat([gzip.subarray(0, 10), Buffer.alloc(100, 0xff)]);
    await expect(inflated(stored, 30)).rejects.toMatchObject({ code: 'Z_DATA_ERROR' });
  });
});
