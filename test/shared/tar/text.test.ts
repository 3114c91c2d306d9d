import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { nameFrom } from '../../../shared/tar/text.ts';

it.each<[string, Buffer, string]>([
  ['UTF-8', Buffer.from('a/é/\u{1f600}'), 'a/é/\u{1f600}'],
  ['Latin 1', Buffer.from('a/caf\xe9', 'latin1'), 'a/caf\udce9'],
  [
    'UTF-8 and Latin 1 together',
    Buffer.concat([Buffer.from('é/'), Buffer.from([0xff])]),
    'é/\udcff',
  ],
  ['the replacement character', Buffer.from('\ufffd'), '\ufffd'],
  ['an empty name', Buffer.alloc(0), ''],
])('nameFrom decodes %s', (_, bytes, text) => {
  expect(nameFrom(bytes)).toBe(text);
});

it('nameFrom decodes different names to different text', () => {
  const name = fc.uint8Array({ maxLength: 12 }).map((bytes) => Buffer.from(bytes));
  fc.assert(
    fc.property(name, name, (a, b) => {
      expect(nameFrom(a) === nameFrom(b)).toBe(a.equals(b));
    }),
  );
});
