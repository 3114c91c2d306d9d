import { describe, expect, it } from '@jest/globals';
import { decodeText } from '../../../shared/ecosystems/text.ts';

describe('decodeText', () => {
  it.each([
    ['UTF-8', Buffer.from('ä==1')],
    ['UTF-8 with a mark', Buffer.from('\ufeffä==1')],
    ['little-endian UTF-16', Buffer.from('\ufeffä==1', 'utf16le')],
    ['big-endian UTF-16', Buffer.from('\ufeffä==1', 'utf16le').swap16()],
    [
      'big-endian UTF-16 that breaks off',
      Buffer.concat([Buffer.from('\ufeffä==1', 'utf16le').swap16(), Buffer.from([0])]),
    ],
  ])('reads %s', (_encoding, bytes) => {
    expect(decodeText(bytes)).toBe('ä==1');
  });
});
