import { describe, expect, it } from '@jest/globals';
import { type Extra, MAX_READINGS, readWithLinks } from '../../../shared/source/read-with-links.ts';
import { layerContents } from '../../support/layers.ts';

type Given = Parameters<typeof layerContents>[0];

const wanted = { names: ['wanted'], pathSuffixes: ['lib/status'] };

/** Reads layers that contain files with their own names as texts. Returns what was requested in each reading. */
async function readLayers(given: readonly Given[], givenAlone: readonly Given[] = []) {
  const asked: Extra[] = [];
  const linked = given.map(layerContents);
  const alone = givenAlone.length === 0 ? linked : givenAlone.map(layerContents);
  const found = await readWithLinks(async (extra) => {
    asked.push(extra);
    return { alone, linked };
  }, wanted);
  const paths = ({ files, filesAlone }: Pick<typeof found, 'files' | 'filesAlone'>) =>
    [files, filesAlone].map((list) => list.map(({ path }) => path).sort());
  return { ...found, asked, paths: paths(found) };
}

const files = (...paths: string[]): Given => ({
  texts: Object.fromEntries(paths.map((path) => [path, path])),
});
const link = (path: string, target: string) => ({ symlinks: [{ path, target }] });

describe('layers with links to needed files', () => {
  it('are read once without links, and only the needed files are returned', async () => {
    const { asked, paths } = await readLayers([files('a/wanted', 'a/other')]);
    expect(asked).toEqual([{ paths: [], globs: [] }]);
    expect(paths).toEqual([['a/wanted'], []]);
  });

  it('are read again with the targets of the links, and include the files under the names of the links', async () => {
    const { asked, paths } = await readLayers([
      { ...link('wanted', 'store/1'), ...files('store/1') },
    ]);
    expect(asked.map(({ paths: extra }) => extra)).toEqual([[], ['store/1']]);
    expect(paths[0]).toEqual(['wanted']);
  });

  it('are read again with the targets of links that only engines without links in lower layers show', async () => {
    const below = link('a', 'b');
    const hidden = { ...link('a/wanted', '/store/1'), ...files('store/1'), assumed: ['a'] };
    const { asked, paths } = await readLayers([below, {}], [below, hidden]);
    expect(asked.map(({ paths: extra }) => extra)).toEqual([[], ['store/1']]);
    expect(paths).toEqual([[], ['a/wanted']]);
  });

  it('have the files of both kinds of engines if a layer is read again', async () => {
    const below = link('a', 'b');
    const alone = { ...files('a/wanted'), assumed: ['a'] };
    const { paths } = await readLayers([below, files('b/wanted')], [below, alone]);
    expect(paths).toEqual([['b/wanted'], ['a/wanted']]);
  });

  it('are not read more often than the limit, and the remaining targets are returned', async () => {
    const chain = Array.from({ length: 9 }, (_, at) => ({
      path: `y/${at}`,
      target: `y/${at + 1}`,
      isBelow: false,
    }));
    const { asked, unfollowed } = await readLayers([
      { ...link('wanted', '/y/0'), hardLinks: chain },
    ]);
    expect(asked).toHaveLength(MAX_READINGS);
    expect(unfollowed).toEqual(['y/3']);
  });
});
