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
  [
    'UTF-16 that ASCII follows',
    Buffer.concat([wide, Buffer.from('token: abcdefgh\n')]),
    '\uFFFD\uFFFDkey: \uFFFD\0\n\0token: abcdefgh\n',
  ],
  [
    'UTF-16, high byte first, that ASCII follows',
    Buffer.concat([Buffer.from(wide).swap16(), Buffer.from('token: abcdefgh\n')]),
    '\uFFFD\uFFFDkey: \0\uFFFD\0\ntoken: abcdefgh\n',
  ],
  [
    'ASCII after the mark of UTF-32',
    Buffer.from('\xff\xfe\0\0token: abcdefgh', 'latin1'),
    '\uFFFD\uFFFD\0\0token: abcdefgh',
  ],
  [
    'ASCII that UTF-16 follows',
    Buffer.concat([Buffer.from('# a\n'), Buffer.from('token: abcdefgh\n', 'utf16le')]),
    '# a\ntoken: abcdefgh\n',
  ],
  [
    'ASCII that UTF-32 follows',
    Buffer.concat([Buffer.from('# a\n'), Buffer.from('t\0o\0k\0e\0n\0', 'utf16le')]),
    '# a\ntoken',
  ],
  [
    'UTF-16 after a single byte',
    Buffer.concat([Buffer.from('#'), Buffer.from('token: abcdefgh', 'utf16le')]),
    '#token: abcdefgh',
  ],
  ['a list with zero bytes', Buffer.from(`${'key=abc\0'.repeat(9)}\n`), undefined],
  ['an invalid byte', Buffer.from([0x61, 0xff, 0x62]), 'a\uFFFDb'],
  ['a zero byte', Buffer.from('a\0b'), undefined],
  ['an empty file', Buffer.alloc(0), ''],
])('readText decodes %s, or recognizes it as binary', (_name, bytes, text) => {
  expect(readText(bytes)).toBe(text);
});
