import { expect, it } from '@jest/globals';
import { readText } from '../../../shared/text/read-text.ts';

const wide = Buffer.from('\uFEFFkey: é\n', 'utf16le');

it.each<[string, Buffer, string | undefined]>([
  ['UTF-8', Buffer.from('key: é\n'), 'key: é\n'],
  ['UTF-8 with a byte order mark', Buffer.from('\uFEFFkey: é\n'), 'key: é\n'],
  ['UTF-16, low byte first', wide, 'key: é\n'],
  ['UTF-16, high byte first', Buffer.from(wide).swap16(), 'key: é\n'],
  ['UTF-16 without a mark', wide.subarray(2), 'key: é\n'],
  ['UTF-16 without a mark, high byte first', Buffer.from(wide).swap16().subarray(2), 'key: é\n'],
  ['UTF-32, low byte first', Buffer.from('\uFEFF\0k\0e\0y\0', 'utf16le'), 'key'],
  ['UTF-32, high byte first', Buffer.from('\0\uFEFF\0k\0e\0y', 'utf16le').swap16(), 'key'],
  ['ASCII after a wrong mark', Buffer.from('\xff\xfekey: a', 'latin1'), '\uFFFD\uFFFDkey: a'],
  ['Chinese in UTF-16', Buffer.from('\uFEFF密码', 'utf16le'), '密码'],
  [
    'text that a zero byte should hide',
    Buffer.from(`key: a\n#\0${' '.repeat(30)}`),
    `key: a\n#\0${' '.repeat(30)}`,
  ],
  ['an invalid byte', Buffer.from([0x61, 0xff, 0x62]), 'a\uFFFDb'],
  ['a zero byte', Buffer.from('a\0b'), undefined],
  ['an empty file', Buffer.alloc(0), ''],
])('readText decodes %s, or recognizes it as binary', (_name, bytes, text) => {
  expect(readText(bytes)).toBe(text);
});
