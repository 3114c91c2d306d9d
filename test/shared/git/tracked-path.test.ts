import { expect, it } from '@jest/globals';
import { touchesTracked } from '../../../shared/git/tracked-path.ts';

it.each([
  ['the tracked path itself', 'a/.assay.yml', true],
  ['the tracked path in a different case', 'A/.ASSAY.yml', true],
  ['files below the tracked path', 'a', true],
  ['a link in a parent folder', 'link/x/y', true],
  ['a folder that is not checked out', 'sparse/x', true],
  ['a composed character', 'cafe\u0301', true],
  ['a path that is not tracked', 'a/.assay.yml.old', false],
  ['a path with only a common prefix', 'lin', false],
])('touchesTracked returns the correct result for %s', (_, path, isTracked) => {
  const tracked = ['a/.assay.yml', 'link', 'sparse/', 'caf\u00e9'];
  expect(touchesTracked(tracked, path)).toBe(isTracked);
});
