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
])('for the path %s, isRemoved returns %s', (path, want) => {
  expect(isRemoved(path, removalsOf(contents))).toBe(want);
});

it('removeMore adds only relevant removals', () => {
  const removals = removalsOf();
  removeMore(removals, contents, (path) => ['gone', 'opaque'].includes(path));
  expect([...removals.trees, ...removals.alone]).toEqual(['gone']);
  expect(isRemoved('opaque/x', removals)).toBe(true);
});

describe('the visible content of lower layers', () => {
  const layers = [{}, { occupied: ['a'] }, {}, { opaque: ['b'] }].map(layerContents);
  const asked: number[] = [];
  const removals = (layer: number) => {
    asked.push(layer);
    return removalsByLayer(layers)(layer);
  };
  const shown = (path: string, count: number, ...has: number[]) =>
    shownBelow(path, { count, at: (layer) => (has.includes(layer) ? layer : undefined), removals });

  it.each<[string, string, number, number[], number | undefined]>([
    ['from the uppermost layer with the path', 'a', 4, [0, 2], 2],
    ['from no layer if a higher layer removes the path', 'a', 4, [0], undefined],
    [
      'from a lower layer if only a layer above the given number of layers removes the path',
      'b/x',
      3,
      [0],
      0,
    ],
    ['from no layer if the folder was emptied', 'b/x', 4, [1], undefined],
    ['from no layer if none has the path', 'c', 4, [], undefined],
  ])('comes %s', (_, path, count, has, want) => {
    expect(shown(path, count, ...has)).toBe(want);
  });

  it('is looked up without computing removals if no layer contains the path', () => {
    asked.length = 0;
    shown('a', 4);
    expect(asked).toEqual([]);
  });

  it('is determined from removals that are computed only once per layer', () => {
    const byLayer = removalsByLayer(layers);
    expect([...byLayer(1).trees]).toEqual(['a']);
    expect(byLayer(1)).toBe(byLayer(1));
  });
});
