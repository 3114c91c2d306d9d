import { expect, it } from '@jest/globals';
import { readText } from '../../../shared/audit/read-text.ts';

const wide = Buffer.from('\uFEFFkey: é\n', 'utf16le');

it.each<[string, Buffer, string | undefined]>([
  ['UTF-8', Buffer.from('key: é\n'), 'key: é\n'],
  ['UTF-8 with a byte order mark', Buffer.from('\uFEFFkey: é\n'), 'key: é\n'],
  ['UTF-16, low byte first', wide, 'key: é\n'],
  ['UTF-16, high byte first', Buffer.from(wide).swap16(), 'key: é\n'],
  ['an invalid byte', Buffer.from([0x61, 0xff, 0x62]), 'a\uFFFDb'],
  ['a zero byte', Buffer.from('a\0b'), undefined],
  ['an empty file', Buffer.alloc(0), ''],
])('readText reads %s', (_name, bytes, text) => {
  expect(readText(bytes)).toBe(text);
});
