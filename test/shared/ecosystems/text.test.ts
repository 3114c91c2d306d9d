import { describe, expect, it } from '@jest/globals';
import { withoutMark } from '../../../shared/ecosystems/text.ts';

describe('withoutMark', () => {
  it.each([
    ['UTF-8 with a mark', Buffer.from('\ufeffä==1')],
    ['little-endian UTF-16', Buffer.from('\ufeffä==1', 'utf16le')],
    ['big-endian UTF-16', Buffer.from('\ufeffä==1', 'utf16le').swap16()],
    [
      'little-endian UTF-16 that breaks off',
      Buffer.concat([Buffer.from('\ufeffä==1', 'utf16le'), Buffer.from([0x61])]),
    ],
    [
      'big-endian UTF-16 that breaks off',
      Buffer.concat([Buffer.from('\ufeffä==1', 'utf16le').swap16(), Buffer.from([0])]),
    ],
  ])('converts %s to UTF-8 without a byte order mark', (_encoding, bytes) => {
    expect(withoutMark(bytes).toString('utf8')).toBe('ä==1');
  });

  it.each([
    ['text without a mark', Buffer.from('ä==1')],
    ['half a mark', Buffer.from([0xef, 0xbb])],
    ['an executable', Buffer.from([0x7f, 0x45, 0x4c, 0x46])],
    ['nothing', Buffer.alloc(0)],
  ])('returns %s unchanged', (_what, bytes) => {
    expect(withoutMark(bytes)).toBe(bytes);
  });
});
