import { expect, it } from '@jest/globals';
import { isLfsPointer, unfetched } from '../../../shared/inventory/lfs-pointer.ts';

it.each([
  ['version https://git-lfs.github.com/spec/v1\noid sha256:ab\nsize 12\n', true],
  ['version 1\n', false],
  ['', false],
])('isLfsPointer recognizes %j as a pointer: %p', (text, wanted) => {
  expect(isLfsPointer(Buffer.from(text))).toBe(wanted);
});

it('unfetched reports a file that was not fetched', () => {
  expect(unfetched('yarn.lock')).toMatchObject({ code: 'unreadable', path: 'yarn.lock' });
});
