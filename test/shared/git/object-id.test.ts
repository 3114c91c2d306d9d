import { expect, it } from '@jest/globals';
import { isObjectId, objectId } from '../../../shared/git/object-id.ts';

// The output of `git hash-object` for an empty file.
it.each([
  ['0'.repeat(40), 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391'],
  ['0'.repeat(64), '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813'],
])('objectId computes the same ID as git, in a repository with IDs such as %s', (like, id) => {
  expect(objectId('blob', Buffer.alloc(0), like)).toBe(id);
  expect(isObjectId(id)).toBe(true);
});

it.each(['', 'HEAD', 'A'.repeat(40), 'a'.repeat(41), `${'a'.repeat(40)}\n`])(
  'isObjectId rejects %j',
  (text) => {
    expect(isObjectId(text)).toBe(false);
  },
);
