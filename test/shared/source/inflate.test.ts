import { gzipSync, zstdCompressSync } from 'node:zlib';
import { expect, it } from '@jest/globals';
import { compressionOf, inflater } from '../../../shared/source/inflate.ts';

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
