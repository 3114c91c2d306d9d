import { describe, expect, it } from '@jest/globals';
import { onlyWithoutLinks, skippedRemovals } from '../../../shared/source/engine-differences.ts';
import { mergeLayers } from '../../../shared/source/merge-layers.ts';
import { layerContents } from '../../support/layers.ts';

type Given = Parameters<typeof layerContents>[0];

const below: Given = { symlinks: [{ path: 'alt', target: 'real' }], texts: { 'real/a': 'old' } };

function merged(...layers: readonly Given[]) {
  return mergeLayers(layers.map(layerContents));
}

describe('files that only engines that do not follow links show', () => {
  const file = (path: string, text: string): Given => ({ texts: { [path]: text } });

  it.each<[string, Given[], Given[], string[]]>([
    ['replaces a file', [file('alt/a', 'new')], [file('real/a', 'new')], ['real/a']],
    ['removes a file', [{ whiteouts: ['alt/a'] }], [{ whiteouts: ['real/a'] }], ['real/a']],
    ['empties a folder', [{ opaque: ['alt'] }], [{ opaque: ['real'] }], ['real/a']],
    ['adds a file', [file('alt/b', 'new')], [file('real/b', 'new')], []],
    ['repeats a file', [file('alt/a', 'old')], [file('real/a', 'old')], []],
    [
      'adds a file that a later layer replaces',
      [file('alt/b', 'new'), file('real/b', 'newer')],
      [file('real/b', 'new'), file('real/b', 'newer')],
      ['alt/b'],
    ],
    [
      'adds a file that a later layer removes',
      [file('alt/b', 'new'), { whiteouts: ['real/b'] }],
      [file('real/b', 'new'), { whiteouts: ['real/b'] }],
      ['alt/b'],
    ],
    [
      'adds a file that a later layer repeats',
      [file('alt/b', 'new'), file('real/b', 'new')],
      [file('real/b', 'new'), file('real/b', 'new')],
      [],
    ],
  ])('are found if a layer %s through a link', (_, alone, linked, expected) => {
    const found = onlyWithoutLinks(merged(below, ...alone).files, merged(below, ...linked));
    expect(found.map(({ path }) => path)).toEqual(expected);
  });

  it('do not include files of which only the existence is known', () => {
    const { files } = merged(file('alt/a', ''));
    const listed = files.map((each) => ({ ...each, isListed: true as const }));
    expect(onlyWithoutLinks(files, merged(below))).toHaveLength(1);
    expect(onlyWithoutLinks(listed, merged(below))).toEqual([]);
  });
});

describe('content in lower layers that not all engines remove', () => {
  it.each<[string, string[], string | undefined]>([
    ['a file', ['x', 'real/a'], 'real/a'],
    ['the folder of a file', ['real'], 'real'],
    ['a link', ['alt'], 'alt'],
    ['the root', [''], ''],
    ['nothing', ['pax_global_header', 'rea', 'real/a/b'], undefined],
  ])('is found if an entry has the path of %s', (_, skipped, expected) => {
    const layers = [below, {}, { skipped }].map(layerContents);
    expect(skippedRemovals(layers)).toEqual([undefined, undefined, expected]);
  });

  it('is not found if the entry is in a lower layer than the file', () => {
    const layers = [{ skipped: ['real'] }, below].map(layerContents);
    expect(skippedRemovals(layers)).toEqual([undefined, undefined]);
  });
});
