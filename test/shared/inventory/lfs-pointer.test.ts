import { expect, it } from '@jest/globals';
import {
  isLfsPointer,
  isLfsPointerTo,
  lfsDigest,
  unfetched,
} from '../../../shared/inventory/lfs-pointer.ts';

it.each([
  ['version https://git-lfs.github.com/spec/v1\noid sha256:ab\nsize 12\n', true],
  ['version 1\n', false],
  ['', false],
])('isLfsPointer, for the content %j, returns %p', (text, wanted) => {
  expect(isLfsPointer(Buffer.from(text))).toBe(wanted);
});

it('unfetched returns a problem with the path of the file', () => {
  expect(unfetched('yarn.lock')).toMatchObject({ code: 'unreadable', path: 'yarn.lock' });
});

it('lfsDigest returns the digest in a valid pointer', () => {
  const digest = '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a';
  const start = 'version https://git-lfs.github.com/spec/v1\n';
  const pointer = Buffer.from(`${start}oid sha256:${digest}\nsize 2\n`);
  expect(lfsDigest(pointer)).toBe(digest);
  expect(isLfsPointerTo(pointer, Buffer.from('{}'))).toBe(true);
  expect(isLfsPointerTo(pointer, Buffer.from('{ }'))).toBe(false);
  expect(lfsDigest(Buffer.from(`${start}oid md5:${digest}\n`))).toBeUndefined();
  expect(lfsDigest(Buffer.from(`${pointer}${' '.repeat(1024)}`))).toBeUndefined();
});
