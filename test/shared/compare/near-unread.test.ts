import { expect, it } from '@jest/globals';
import { isNearUnread } from '../../../shared/compare/near-unread.ts';

it.each([
  ['the unread file', ['app/package-lock.json'], true],
  ['another file in the same folder', ['app/yarn.lock'], true],
  ['a file in another folder', ['lib/package-lock.json'], false],
  ['one of several files', ['lib/yarn.lock', 'app/yarn.lock'], true],
])('isNearUnread returns true only in the folder of an unread file: %s', (_, paths, expected) => {
  const isNear = isNearUnread(['app/package-lock.json']);
  expect(isNear({ locations: paths.map((path) => ({ path })) })).toBe(expected);
});
