import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { isGzip, unpackGzip } from '../../../actions/audit/unpack-gzip.ts';

const packed = (path: string, bytes: Buffer) => ({ path, text: '', bytes });
const MEGABYTE = 1024 * 1024;

describe('unpackGzip', () => {
  it('replaces the content of gzip files', () => {
    const bytes = gzipSync('token');
    const text = { path: 'a.txt', text: 'x' };
    const { files, unchecked } = unpackGzip([packed('a.log.gz', bytes), packed('b', bytes), text]);
    expect(files.map(({ bytes: own }) => own?.toString())).toEqual([
      'token',
      bytes.toString(),
      undefined,
    ]);
    expect(unchecked).toEqual([]);
  });

  it.each([
    ['not a complete gzip file', gzipSync('token').subarray(0, 15)],
    ['not a complete gzip file', Buffer.from('\0\x01')],
    ['too large', gzipSync(Buffer.alloc(33 * MEGABYTE))],
  ])('lists a file that is %s among the unchecked files', (reason, bytes) => {
    const { files, unchecked } = unpackGzip([packed('a.gz', bytes)]);
    expect(files).toEqual([]);
    expect(unchecked).toEqual([{ path: 'a.gz', reason: expect.stringContaining(reason) }]);
  });

  it('limits the total size of all files', () => {
    const bytes = gzipSync(Buffer.alloc(32 * MEGABYTE));
    const paths = ['a.gz', 'b.gz', 'c.gz', 'd.tgz', 'e.gz'];
    const { unchecked } = unpackGzip(paths.map((path) => packed(path, bytes)));
    expect(unchecked.map(({ path }) => path)).toEqual(['e.gz']);
  });
});

it('isGzip depends on the extension', () => {
  expect(['a.gz', 'a.TGZ', 'a.tar.gz', 'gz', 'a.zip'].map(isGzip)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});
