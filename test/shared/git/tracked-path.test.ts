import { expect, it } from '@jest/globals';
import { touchesTracked } from '../../../shared/git/tracked-path.ts';

it.each([
  ['itself', 'a/.assay.yml', true],
  ['itself in another case', 'A/.ASSAY.yml', true],
  ['files below it', 'a', true],
  ['a link in its way', 'link/x/y', true],
  ['a folder that is not checked out', 'sparse/x', true],
  ['a composed character', 'cafe\u0301', true],
  ['no unrelated path', 'a/.assay.yml.old', false],
  ['no common prefix alone', 'lin', false],
])('tracks %s', (_, path, isTracked) => {
  const tracked = ['a/.assay.yml', 'link', 'sparse/', 'caf\u00e9'];
  expect(touchesTracked(tracked, path)).toBe(isTracked);
});
