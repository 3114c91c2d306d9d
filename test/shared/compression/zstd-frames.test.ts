import { execFileSync } from 'node:child_process';
import { Readable } from 'node:stream';
import { constants, createZstdDecompress, zstdCompressSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { zstdFrames } from '../../../shared/compression/zstd-frames.ts';
import { describeWith } from '../../support/programs.ts';

const skippable = Buffer.from('5f2a4d1804000000deadbeef', 'hex');
const empty = Buffer.from('502a4d1800000000', 'hex');
const text = (letter: string, size: number) => Buffer.from(letter.repeat(size));
const withChecksum = { params: { [constants.ZSTD_c_checksumFlag]: 1 } };

/** Decodes bytes that arrive in chunks of `size` bytes. */
async function decoded(bytes: Buffer, size: number): Promise<Buffer> {
  const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size),
  );
  const framesOf = zstdFrames('x');
  const frames = Readable.from(chunks.flatMap((chunk) => [...framesOf(chunk)]));
  const parts: Buffer[] = [];
  for await (const part of frames.pipe(createZstdDecompress())) parts.push(part);
  return Buffer.concat(parts);
}

describe('zstd data with several frames', () => {
  const plain = Buffer.concat([text('a', 700), text('b', 300_000), text('c', 1)]);
  const stored = Buffer.concat([
    skippable,
    zstdCompressSync(text('a', 700)),
    empty,
    skippable,
    zstdCompressSync(text('b', 300_000), withChecksum),
    zstdCompressSync(Buffer.alloc(0)),
    zstdCompressSync(text('c', 1)),
    skippable,
  ]);

  it.each([1, 2, 3, 5, 11, 64, 100_000])(
    'is decoded completely from chunks of %d bytes',
    async (size) => {
      expect((await decoded(stored, size)).equals(plain)).toBe(true);
    },
  );

  it.each([
    ['an invalid magic number', Buffer.from('not zstd at all')],
    [
      'a frame and invalid data',
      Buffer.concat([zstdCompressSync(text('a', 9)), Buffer.from('rubbish')]),
    ],
    ['a reserved block type', Buffer.from('28b52ffd2000070000', 'hex')],
  ])('is rejected with %s', (_, bytes) => {
    const framesOf = zstdFrames('x');
    expect(() => [...framesOf(bytes)]).toThrow(expect.objectContaining({ code: 'malformed' }));
  });
});

describeWith(['zstd'], 'the output of the zstd program', () => {
  it.each([['-1'], ['-19'], ['--no-check'], ['--long=27'], ['-T2 -B100KiB']])(
    'is decoded if it was written with the options %s',
    async (options) => {
      const input = text('abc', 200_000);
      const stored = execFileSync('zstd', ['-q', '-c', ...options.split(' ')], { input });
      const twice = Buffer.concat([stored, stored]);
      expect(await decoded(twice, 1_000)).toHaveLength(2 * input.length);
    },
  );
});
