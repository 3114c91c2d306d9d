import { randomBytes } from 'node:crypto';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { type InflateOptions, openInflater } from '../../../shared/compression/inflate.ts';
import type { TakeChunk } from '../../../shared/compression/inflater.ts';

/**
 * The data has parts that compress well and parts that compress badly, and is several times larger than the data of
 * one call.
 */
const plain = Buffer.concat([randomBytes(300_000), Buffer.alloc(900_000, 'text '), randomBytes(9)]);
const gzip = gzipSync(plain);
const zstd = zstdCompressSync(plain);
const members = Buffer.concat([gzipSync(plain.subarray(0, 7)), gzipSync(plain.subarray(7))]);
const frames = Buffer.concat([
  zstdCompressSync(plain.subarray(0, 7)),
  Buffer.from('502a4d1804000000deadbeef', 'hex'),
  zstdCompressSync(plain.subarray(7)),
]);

/** Every way to inflate data, tested with the same inputs. */
const WAYS: readonly [string, InflateOptions][] = [
  ['an inflater with direct calls', {}],
  ['an inflater with direct calls and without checksums', { isVerified: true }],
  ['an inflater with streams, as in a later version of Node', { nodeVersion: '26.0.0' }],
  ['an inflater with streams and a verified digest', { isVerified: true, nodeVersion: '26.0.0' }],
];

async function inflated(stored: Buffer, options: InflateOptions, size: number): Promise<Buffer> {
  const pieces: Buffer[] = [];
  await inflateInto((piece) => pieces.push(Buffer.from(piece)), stored, options, size);
  return Buffer.concat(pieces);
}

async function inflateInto(
  take: TakeChunk,
  stored: Buffer,
  options: InflateOptions,
  size = stored.length,
): Promise<void> {
  const inflater = openInflater(stored, 'it', take, options);
  // Reuses the same memory for every chunk, as the file reader does.
  const chunk = Buffer.alloc(size);
  for (let at = 0; at < stored.length; at += size) {
    const count = stored.copy(chunk, 0, at);
    await inflater.push(chunk.subarray(0, count));
  }
  await inflater.end();
}

describe.each(WAYS)('%s', (_, options) => {
  it.each([
    ['gzip', gzip],
    ['gzip with several members', members],
    ['gzip with an empty member', Buffer.concat([gzipSync(''), gzip])],
    ['gzip with zeros after it', Buffer.concat([gzip, Buffer.alloc(1_000)])],
    ['zstd', zstd],
    ['zstd with several frames', frames],
    ['uncompressed data', plain],
  ])('inflates %s, regardless of how it is split into chunks', async (_name, stored) => {
    for (const size of [stored.length, 100_000, 997]) {
      expect((await inflated(stored, options, size)).equals(plain)).toBe(true);
    }
  });

  it.each([
    ['truncated gzip', gzip.subarray(0, -1_000)],
    ['gzip without its last byte', gzip.subarray(0, -1)],
    ['truncated zstd', zstd.subarray(0, -1_000)],
    ['gzip with invalid data in the middle', spoiled(gzip)],
    ['zstd with invalid data in the middle', spoiled(zstd)],
    ['gzip with text after it', Buffer.concat([gzip, Buffer.from('some more text')])],
    ['gzip with a second gzip stream after zeros', Buffer.concat([gzip, Buffer.alloc(9), gzip])],
    ['gzip with a byte after many zeros', Buffer.concat([gzip, Buffer.alloc(9_999), Buffer.of(1)])],
    ['zstd with text after it', Buffer.concat([zstd, Buffer.from('some more text')])],
  ])('rejects %s', async (_name, stored) => {
    for (const size of [stored.length, 1_000]) {
      await expect(inflated(stored, options, size)).rejects.toMatchObject({
        code: expect.any(String),
      });
    }
  });

  it.each([
    ['gzip', gzip],
    ['zstd', zstd],
  ])(
    'stops with the error that is thrown by the receiver of data from %s',
    async (_name, stored) => {
      const refuse = () => {
        throw new Error('enough');
      };
      await expect(inflateInto(refuse, stored, options)).rejects.toThrow('enough');
    },
  );
});

function spoiled(stored: Buffer): Buffer {
  return Buffer.concat([stored.subarray(0, 20), Buffer.alloc(50_000, 0xff)]);
}
