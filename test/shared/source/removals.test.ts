import { expect, it } from '@jest/globals';
import { isRemoved, removalsOf, removeMore } from '../../../shared/source/removals.ts';
import { layerContents } from '../../support/layers.ts';

const contents = layerContents({
  whiteouts: ['gone'],
  occupied: ['file'],
  folders: ['folder'],
  opaque: ['opaque'],
});

it.each([
  ['gone', true],
  ['gone/inside', true],
  ['gone-not', false],
  ['file', true],
  ['file/inside', true],
  ['folder', true],
  ['folder/inside', false],
  ['opaque', false],
  ['opaque/in/side', true],
])('of %s: %s', (path, want) => {
  expect(isRemoved(path, removalsOf(contents))).toBe(want);
});

it('adds only what matters', () => {
  const removals = removalsOf();
  removeMore(removals, contents, new Set(['gone', 'opaque']));
  expect([...removals.trees, ...removals.alone]).toEqual(['gone']);
  expect(isRemoved('opaque/x', removals)).toBe(true);
});
