import { randomBytes } from 'node:crypto';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { type InflateOptions, openInflater } from '../../../shared/compression/inflate.ts';
import type { TakePiece } from '../../../shared/compression/inflater.ts';

/** Compresses well and badly, and is several times what is inflated at once. */
const plain = Buffer.concat([randomBytes(300_000), Buffer.alloc(900_000, 'text '), randomBytes(9)]);
const gzip = gzipSync(plain);
const zstd = zstdCompressSync(plain);
const members = Buffer.concat([gzipSync(plain.subarray(0, 7)), gzipSync(plain.subarray(7))]);
const frames = Buffer.concat([
  zstdCompressSync(plain.subarray(0, 7)),
  Buffer.from('502a4d1804000000deadbeef', 'hex'),
  zstdCompressSync(plain.subarray(7)),
]);

/** Every way to inflate: the same inputs go through each. */
const WAYS: readonly [string, InflateOptions][] = [
  ['by direct calls', {}],
  ['by direct calls, without checksums', { isVerified: true }],
  ['by streams, as in a later Node', { nodeVersion: '26.0.0' }],
  ['by streams, with a digest compared', { isVerified: true, nodeVersion: '26.0.0' }],
];

async function inflated(stored: Buffer, options: InflateOptions, size: number): Promise<Buffer> {
  const pieces: Buffer[] = [];
  await inflateInto((piece) => pieces.push(Buffer.from(piece)), stored, options, size);
  return Buffer.concat(pieces);
}

async function inflateInto(
  take: TakePiece,
  stored: Buffer,
  options: InflateOptions,
  size = stored.length,
): Promise<void> {
  const inflater = openInflater(stored, 'it', take, options);
  // The same memory each time, as files are read.
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
    ['gzip of several members', members],
    ['gzip with an empty member', Buffer.concat([gzipSync(''), gzip])],
    ['gzip with zeros behind it', Buffer.concat([gzip, Buffer.alloc(1_000)])],
    ['zstd', zstd],
    ['zstd of several frames', frames],
    ['what is not compressed', plain],
  ])('%s is inflated, wherever chunks cut through it', async (_name, stored) => {
    for (const size of [stored.length, 100_000, 997]) {
      expect((await inflated(stored, options, size)).equals(plain)).toBe(true);
    }
  });

  it.each([
    ['gzip that is cut short', gzip.subarray(0, -1_000)],
    ['gzip without its last byte', gzip.subarray(0, -1)],
    ['zstd that is cut short', zstd.subarray(0, -1_000)],
    ['gzip that becomes something else', spoiled(gzip)],
    ['zstd that becomes something else', spoiled(zstd)],
    ['gzip with text behind it', Buffer.concat([gzip, Buffer.from('some more text')])],
    ['gzip with gzip behind zeros', Buffer.concat([gzip, Buffer.alloc(9), gzip])],
    [
      'gzip with a byte behind many zeros',
      Buffer.concat([gzip, Buffer.alloc(9_999), Buffer.of(1)]),
    ],
    ['zstd with text behind it', Buffer.concat([zstd, Buffer.from('some more text')])],
  ])('%s is refused', async (_name, stored) => {
    for (const size of [stored.length, 1_000]) {
      await expect(inflated(stored, options, size)).rejects.toMatchObject({
        code: expect.any(String),
      });
    }
  });

  it.each([
    ['gzip', gzip],
    ['zstd', zstd],
  ])('%s ends with what is thrown by who takes it', async (_name, stored) => {
    const refuse = () => {
      throw new Error('enough');
    };
    await expect(inflateInto(refuse, stored, options)).rejects.toThrow('enough');
  });
});

function spoiled(stored: Buffer): Buffer {
  return Buffer.concat([stored.subarray(0, 20), Buffer.alloc(50_000, 0xff)]);
}
