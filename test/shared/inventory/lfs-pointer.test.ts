import { expect, it } from '@jest/globals';
import { isLfsPointer, unfetched } from '../../../shared/inventory/lfs-pointer.ts';

it.each([
  ['version https://git-lfs.github.com/spec/v1\noid sha256:ab\nsize 12\n', true],
  ['version 1\n', false],
  ['', false],
])('%j is a pointer: %p', (text, wanted) => {
  expect(isLfsPointer(Buffer.from(text))).toBe(wanted);
});

it('what was not fetched is named', () => {
  expect(unfetched('yarn.lock')).toMatchObject({ code: 'unreadable', path: 'yarn.lock' });
});
