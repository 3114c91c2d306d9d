import { expect, it } from '@jest/globals';
import { touchesTracked } from '../../../shared/git/tracked-path.ts';

it.each([
  ['itself', 'a/.assay.yml', true],
  ['itself in other letters', 'A/.ASSAY.yml', true],
  ['what is below it', 'a', true],
  ['a link in its way', 'link/x/y', true],
  ['a folder that is not checked out', 'sparse/x', true],
  ['a composed letter', 'cafe\u0301', true],
  ['nothing of it', 'a/.assay.yml.old', false],
  ['the beginning of its name alone', 'lin', false],
])('tracks %s', (_, path, isTracked) => {
  const tracked = ['a/.assay.yml', 'link', 'sparse/', 'caf\u00e9'];
  expect(touchesTracked(tracked, path)).toBe(isTracked);
});
