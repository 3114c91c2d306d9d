import { deflateSync } from 'node:zlib';
import { expect, it } from '@jest/globals';
import { AUDITABLE_SECTION, findAuditable } from '../../../shared/binary/auditable.ts';
import { byteRangesOf } from '../../../shared/binary/byte-ranges.ts';

function find(bytes: Buffer, name = AUDITABLE_SECTION) {
  const pieces = byteRangesOf(bytes, [{ start: 0, end: bytes.length }], bytes.length);
  return findAuditable(pieces, [{ name, start: 0, end: bytes.length }]);
}

it('findAuditable returns the decompressed section that cargo-auditable added', () => {
  expect(find(deflateSync('{"packages":[]}'))).toBe('{"packages":[]}');
});

it.each([
  ['a section with a different name', deflateSync('{}'), '.data'],
  ['uncompressed data', Buffer.from('{}'), AUDITABLE_SECTION],
  ['a decompression bomb', deflateSync(Buffer.alloc(9 * 1024 * 1024)), AUDITABLE_SECTION],
])('findAuditable returns undefined for %s', (_what, bytes, name) => {
  expect(find(bytes, name)).toBeUndefined();
});
