import { describe, expect, it } from '@jest/globals';
import { withLineFeeds, withoutMark } from '../../../shared/ecosystems/text.ts';

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

describe('withLineFeeds', () => {
  it.each([
    ['a.txt', 'a\rb\r\nc\r', 'a\nb\r\nc\n'],
    ['a.txt', 'a\r\r\n\rb', 'a\n\r\n\nb'],
    ['a.txt', 'a\r\nb\n', 'a\r\nb\n'],
    ['bun.lockb', 'a\0\rb', 'a\0\rb'],
    ['a.lock', 'a\0\rb', 'a\0\nb'],
    ['b/Gemfile.lock', 'a\rb', 'a\rb'],
    ['b/go.mod', 'a\rb', 'a\rb'],
    ['b/ago.mod', 'a\rb', 'a\nb'],
  ])('in %s, ends the lines of %j as in %j', (path, text, wanted) => {
    expect(withLineFeeds(path, Buffer.from(text)).toString()).toBe(wanted);
  });

  it('does not change the given bytes', () => {
    const bytes = Buffer.from('a\rb');
    withLineFeeds('a', bytes);
    expect(bytes.toString()).toBe('a\rb');
  });
});
