import { describe, expect, it } from '@jest/globals';
import { mergeSearch } from '../../../shared/source/merge-search.ts';
import { layerContents } from '../../support/layers.ts';

const searched = (...paths: readonly string[]) => ({
  files: paths.length,
  secrets: paths.map((path) => ({ path, secrets: [] })),
  noted: paths.map((path) => ({ path, mode: 0o4755 })),
});
type Given = Parameters<typeof layerContents>[0];

function removals(...layers: readonly Given[]) {
  const { secrets = [] } = mergeSearch(layers.map(layerContents)) ?? {};
  return secrets.map(({ path, layer, removedBy }) => [path, layer, removedBy]);
}

describe('mergeSearch', () => {
  it('returns undefined if no search was requested', () => {
    expect(mergeSearch([layerContents({})])).toBeUndefined();
  });

  it.each<[string, Given]>([
    ['a whiteout', { whiteouts: ['a/b'] }],
    ['a whiteout of its folder', { whiteouts: ['a'] }],
    ['an opaque folder', { opaque: ['a'] }],
    ['an opaque root', { opaque: [''] }],
    ['a file with its path', { occupied: ['a/b'] }],
    ['a file in place of its folder', { occupied: ['a'] }],
    ['a folder with its path', { folders: ['a/b'] }],
  ])('returns the layer that removes a file by %s', (_name, upper) => {
    const given = [{ searched: searched('a/b') }, {}, upper, { whiteouts: ['a'] }];
    expect(removals(...given)).toEqual([['a/b', 0, 2]]);
  });

  it('does not mark a file as removed because of whiteouts in its own layer or in a lower layer', () => {
    const own = { searched: searched('a/b'), whiteouts: ['a/b'], opaque: ['a'] };
    expect(removals({ whiteouts: ['a'] }, own, {})).toEqual([['a/b', 1, undefined]]);
  });

  it('marks a file as removed by its own layer if a later entry in the same archive replaces it', () => {
    const own = {
      files: 2,
      secrets: [{ path: 'a', secrets: [], isReplaced: true as const }],
      noted: [],
    };
    expect(removals({}, { searched: own })).toEqual([['a', 1, 1]]);
  });

  it('counts the files in all layers, and returns the layers of noted files', () => {
    const found = mergeSearch(
      [{ searched: searched('a') }, { searched: searched('b', 'c'), occupied: ['a'] }].map(
        layerContents,
      ),
    );
    expect(found?.files).toBe(3);
    expect(found?.noted[0]).toEqual({ path: 'a', mode: 0o4755, layer: 0, removedBy: 1 });
  });
});
