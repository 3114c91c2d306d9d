import { describe, expect, it } from '@jest/globals';
import {
  isRemoved,
  removalsByLayer,
  removalsOf,
  removeMore,
  shownBelow,
} from '../../../shared/source/whiteouts.ts';
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
  removeMore(removals, contents, (path) => ['gone', 'opaque'].includes(path));
  expect([...removals.trees, ...removals.alone]).toEqual(['gone']);
  expect(isRemoved('opaque/x', removals)).toBe(true);
});

describe('what layers below show', () => {
  const layers = [{}, { occupied: ['a'] }, {}, { opaque: ['b'] }].map(layerContents);
  const asked: number[] = [];
  const removals = (layer: number) => {
    asked.push(layer);
    return removalsByLayer(layers)(layer);
  };
  const shown = (path: string, count: number, ...has: number[]) =>
    shownBelow(path, { count, at: (layer) => (has.includes(layer) ? layer : undefined), removals });

  it.each<[string, string, number, number[], number | undefined]>([
    ['the uppermost that has it', 'a', 4, [0, 2], 2],
    ['none that another takes away', 'a', 4, [0], undefined],
    ['what is taken away higher up, as long as that is not below', 'b/x', 3, [0], 0],
    ['nothing of a folder that was emptied', 'b/x', 4, [1], undefined],
    ['nothing where nothing is', 'c', 4, [], undefined],
  ])('is %s', (_, path, count, has, want) => {
    expect(shown(path, count, ...has)).toBe(want);
  });

  it('is told without asking what is removed where nothing is there', () => {
    asked.length = 0;
    shown('a', 4);
    expect(asked).toEqual([]);
  });

  it('is told by what each layer removes, which is found out once', () => {
    const byLayer = removalsByLayer(layers);
    expect([...byLayer(1).trees]).toEqual(['a']);
    expect(byLayer(1)).toBe(byLayer(1));
  });
});
