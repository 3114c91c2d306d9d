import { expect, it } from '@jest/globals';
import { touchesTracked } from '../../../shared/git/tracked-path.ts';

it.each([
  ['a tracked path', 'a/.assay.yml', true],
  ['a tracked path in a different letter case', 'A/.ASSAY.yml', true],
  ['a parent folder of a tracked path', 'a', true],
  ['a path below a tracked link', 'link/x/y', true],
  ['a folder that is not checked out', 'sparse/x', true],
  ['a path with a decomposed character', 'cafe\u0301', true],
  ['a path that is not tracked', 'a/.assay.yml.old', false],
  ['a path with only a common prefix', 'lin', false],
])('for %s, "%s", touchesTracked returns %s', (_, path, isTracked) => {
  const tracked = ['a/.assay.yml', 'link', 'sparse/', 'caf\u00e9'];
  expect(touchesTracked(tracked, path)).toBe(isTracked);
});
