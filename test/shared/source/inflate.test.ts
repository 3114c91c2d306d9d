import { gzipSync, zstdCompressSync } from 'node:zlib';
import { expect, it } from '@jest/globals';
import { compressionOf, inflater, release } from '../../../shared/source/inflate.ts';

it.each([
  ['gzip', gzipSync('x')],
  ['zstd', zstdCompressSync(Buffer.from('x'))],
  ['zstd', Buffer.from([0x5e, 0x2a, 0x4d, 0x18])],
  ['none', Buffer.from('a tar archive')],
  ['none', Buffer.alloc(0)],
] as const)('tells %s by the first bytes', (want, bytes) => {
  expect(compressionOf(bytes)).toBe(want);
  expect(inflater(want) === undefined).toBe(want === 'none');
});

it.each([
  ['the end of a full buffer', 256 * 1024, 1000, 0],
  ['the middle of a buffer', 256 * 1024, 0, 256 * 1024],
  ['a buffer of another size', 4096, 0, 4096],
])('gives back %s or leaves it', (_name, size, start, left) => {
  const { buffer } = new Uint8Array(size);
  const end = left === 0 ? size : size - 1;
  release(Buffer.from(buffer, start, end - start));
  expect(buffer.byteLength).toBe(left);
});
