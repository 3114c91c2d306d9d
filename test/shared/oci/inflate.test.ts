import { randomBytes } from 'node:crypto';
import { createGunzip, createZstdDecompress, gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { byStream, type Inflater, openInflater } from '../../../shared/oci/inflate.ts';

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

type Open = (head: Buffer, take: (piece: Buffer) => void) => Inflater;

const open: Open = (head, take) => openInflater(head, 'x', take);
const openGunzip: Open = (_head, take) => byStream(createGunzip(), take);
const openZstd: Open = (_head, take) => byStream(createZstdDecompress(), take);

async function inflated(opener: Open, stored: Buffer, size = stored.length): Promise<Buffer> {
  const pieces: Buffer[] = [];
  const inflater = opener(stored, (piece) => pieces.push(Buffer.from(piece)));
  // The same memory each time, as files are read.
  const chunk = Buffer.alloc(size);
  for (let at = 0; at < stored.length; at += size) {
    const count = stored.copy(chunk, 0, at);
    await inflater.push(chunk.subarray(0, count));
  }
  await inflater.end();
  return Buffer.concat(pieces);
}

describe.each<[string, Open, Buffer]>([
  ['gzip', open, gzip],
  ['gzip of several members', open, members],
  ['gzip with zeros behind it', open, Buffer.concat([gzip, Buffer.alloc(1_000)])],
  ['zstd', open, zstd],
  ['zstd of several frames', open, frames],
  ['what is not compressed', open, plain],
  ['gzip by a stream', openGunzip, members],
  ['zstd by a stream', openZstd, zstd],
])('%s', (_, opener, stored) => {
  it.each([stored.length, 100_000, 997])('is inflated from chunks of %d', async (size) => {
    expect((await inflated(opener, stored, size)).equals(plain)).toBe(true);
  });
});

describe.each<[string, Open, Buffer]>([
  ['gzip', open, gzip],
  ['zstd', open, zstd],
  ['gzip by a stream', openGunzip, gzip],
])('%s that is damaged', (_, opener, stored) => {
  it('is refused when it is cut short', async () => {
    await expect(inflated(opener, stored.subarray(0, -1_000))).rejects.toMatchObject({
      code: 'Z_BUF_ERROR',
    });
  });

  it('is refused when it is something else', async () => {
    const other = Buffer.concat([stored.subarray(0, 20), Buffer.alloc(50_000, 0xff)]);
    await expect(inflated(opener, other, 1_000)).rejects.toMatchObject({
      code: expect.any(String),
    });
  });
});

it.each<[string, Open]>([
  ['directly', open],
  ['by a stream', openGunzip],
])('ends with what is thrown by who takes it (%s)', async (_, opener) => {
  const inflater = opener(gzip, () => {
    throw new Error('enough');
  });
  const all = async () => {
    await inflater.push(gzip);
    await inflater.end();
  };
  await expect(all()).rejects.toThrow('enough');
});
