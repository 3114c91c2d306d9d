import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mergeLayers } from '../../../shared/source/merge-layers.ts';
import { layerContents } from '../../support/layers.ts';

const merged = (...layers: Parameters<typeof layerContents>[0][]) =>
  mergeLayers(layers.map(layerContents)).files.map(({ path, layer, bytes }) => [
    path,
    layer,
    String(bytes),
  ]);

describe('mergeLayers', () => {
  it('uses the content of the uppermost layer, and returns the earlier content separately', () => {
    const layers = [{ texts: { a: '1', b: '1' } }, { texts: { a: '2' } }, { texts: { a: '3' } }];
    expect(merged(...layers)).toEqual([
      ['a', 2, '3'],
      ['b', 0, '1'],
    ]);
    const [a] = mergeLayers(layers.map(layerContents)).files;
    expect(a?.earlier.map(({ layer, bytes }) => [layer, String(bytes)])).toEqual([
      [1, '2'],
      [0, '1'],
    ]);
  });

  it('gives hard links to a file the same extract kind as the file', () => {
    const contents = layerContents({
      texts: { a: '{}' },
      hardLinks: [{ path: 'b', target: 'a', isBelow: false }],
    });
    const files = contents.files.map((file) => ({ ...file, extract: 'executable' as const }));
    const found = mergeLayers([{ ...contents, files }]).files;
    expect(found.map(({ path, extract }) => [path, extract])).toEqual([
      ['a', 'executable'],
      ['b', 'executable'],
    ]);
  });

  it.each<[string, object, string[]]>([
    ['a file', { whiteouts: ['d/a'] }, ['d/b/c', 'e']],
    ['a folder', { whiteouts: ['d'] }, ['e']],
    ['the content of a folder', { opaque: ['d'] }, ['e']],
    ['all content', { opaque: [''] }, []],
    ['a folder that a file replaces', { occupied: ['d'] }, ['e']],
    ['a file that a folder replaces', { folders: ['d', 'd/b', 'd/a'] }, ['d/b/c', 'e']],
    [
      'nothing if the path of a whiteout only resembles the path of a file',
      { whiteouts: ['d/b/cc', 'd/'] },
      ['d/a', 'd/b/c', 'e'],
    ],
  ])('removes %s', (_, upper, want) => {
    const base = { texts: { 'd/a': '', 'd/b/c': '', e: '' } };
    expect(merged(base, upper).map(([path]) => path)).toEqual(want);
  });

  it('does not remove content in the same layer or in a higher layer', () => {
    const base = { texts: { 'd/a': 'old' } };
    expect(merged(base, { opaque: ['d'], texts: { 'd/a': 'new' } })).toEqual([['d/a', 1, 'new']]);
    expect(merged(base, { whiteouts: ['d'] }, { texts: { 'd/a': 'new' } })).toEqual([
      ['d/a', 2, 'new'],
    ]);
  });

  it('resolves hard links, and uses the last of several entries with the same path', () => {
    const layer = layerContents({
      texts: { t: 'x' },
      hardLinks: [
        { path: 'l', target: 't', isBelow: false },
        { path: 'm', target: 'l', isBelow: false },
        { path: 'gone', target: 'nowhere', isBelow: false },
      ],
    });
    expect(mergeLayers([layer]).files.map(({ path }) => path)).toEqual(['l', 'm', 't']);
    const { files, bytes } = layerContents({ texts: { a: '12' } });
    const twice = { ...layerContents({}), bytes, files: [{ ...files[0]!, end: 1 }, files[0]!] };
    expect(String(mergeLayers([twice]).files[0]?.bytes)).toBe('12');
  });

  it('resolves a hard link to the content that the lower layers had at that point', () => {
    const link = (path: string, target: string) => ({
      hardLinks: [{ path, target, isBelow: true }],
    });
    const base = { texts: { t: '1', gone: 'g' } };
    expect(merged(base, { whiteouts: ['gone'], ...link('l', 'gone') })).toEqual([
      ['l', 1, 'g'],
      ['t', 0, '1'],
    ]);
    expect(merged(base, link('l', 't'), { texts: { t: '2' } })).toEqual([
      ['gone', 0, 'g'],
      ['l', 1, '1'],
      ['t', 2, '2'],
    ]);
    expect(merged({ texts: { t: '1' } }, link('l', 't'), link('m', 'l'))).toHaveLength(3);
  });

  it.each([{ whiteouts: ['t'] }, { occupied: ['t'] }, { opaque: [''] }, { folders: ['t'] }])(
    'does not resolve a hard link if its target is already removed (%j)',
    (between) => {
      const layers = [
        { texts: { t: '1' } },
        between,
        { hardLinks: [{ path: 'l', target: 't', isBelow: true }] },
      ];
      const { files, openLinks } = mergeLayers(layers.map(layerContents));
      expect(files).toEqual([]);
      expect(openLinks).toEqual([{ path: 'l', target: 't', layer: 2 }]);
    },
  );

  it('returns the uppermost target of each symbolic link, and omits removed links', () => {
    const link = (target: string) => [{ path: 'l', target }];
    const layers = [{ symlinks: link('1') }, { symlinks: link('2') }].map(layerContents);
    expect(mergeLayers(layers).symlinks).toEqual(new Map([['l', '2']]));
    const removed = [{ symlinks: link('1') }, { whiteouts: ['l'] }].map(layerContents);
    expect(mergeLayers(removed).symlinks.size).toBe(0);
  });

  it('returns a link or a file at a path, depending on the upper layer', () => {
    const file = layerContents({ texts: { l: 'x' } });
    const link = layerContents({ symlinks: [{ path: 'l', target: 't' }] });
    expect(mergeLayers([file, link])).toMatchObject({ files: [], symlinks: new Map([['l', 't']]) });
    const [only] = mergeLayers([link, file]).files;
    expect(only).toMatchObject({ path: 'l', layer: 1, earlier: [] });
  });

  it('turns a hard link into a symbolic link if its target in a lower layer is a symbolic link', () => {
    const below = layerContents({ symlinks: [{ path: 's', target: '/to' }] });
    const hardLinks = [{ path: 'l', target: 's', isBelow: true }];
    const above = layerContents({ hardLinks, whiteouts: ['s'] });
    expect(mergeLayers([below, above]).symlinks).toEqual(new Map([['l', '/to']]));
  });

  it('returns the same result as unpacking the layers in order', () => {
    const path = fc.constantFrom('a', 'a/b', 'a/b/c', 'a/d', 'e', 'e/f');
    const layer = fc.record({
      texts: fc.dictionary(path, fc.constantFrom('1', '2'), { maxKeys: 3 }),
      whiteouts: fc.uniqueArray(path, { maxLength: 2 }),
      opaque: fc.uniqueArray(path, { maxLength: 1 }),
    });
    const property = fc.property(fc.array(layer, { maxLength: 4 }), (layers) => {
      const folder = new Map<string, string>();
      for (const { texts, whiteouts, opaque } of layers) {
        for (const known of [...folder.keys()]) {
          const isUnder = (at: string) => known.startsWith(`${at}/`);
          const isGone =
            whiteouts.some((at) => known === at || isUnder(at)) || opaque.some(isUnder);
          if (isGone) folder.delete(known);
        }
        for (const [at, text] of Object.entries(texts)) folder.set(at, text);
      }
      const got = mergeLayers(layers.map(layerContents)).files.map((f) => [
        f.path,
        String(f.bytes),
      ]);
      expect(got).toEqual([...folder].sort(([a], [b]) => (a < b ? -1 : 1)));
    });
    fc.assert(property, { numRuns: 300 });
  });
});
