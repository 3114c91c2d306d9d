import { describe, expect, it } from '@jest/globals';
import { buildImage } from '../../support/images.ts';
import { layerJob, readStored, textsOf } from '../../support/layers.ts';
import type { TarFile } from '../../support/tar.ts';

/** Reads one layer, given the symbolic links in lower layers. */
async function read(files: readonly TarFile[], linksBelow: Readonly<Record<string, string>> = {}) {
  const links = Object.entries(linksBelow).map(([path, target]) => ({ path, target }));
  const image = buildImage({ layers: [{ files: [] }, { files }] });
  return await readStored(layerJob(image, 1, { linksBelow: links }));
}

const file = (path: string, content = 'x'): TarFile => ({ path, content });
const link = (path: string, target: string): TarFile => ({ path, type: 'symlink', target });
const folder = (path: string): TarFile => ({ path, type: 'directory' });

describe('an entry behind a symbolic link', () => {
  it.each<[string, TarFile[], Record<string, string>, string[]]>([
    ['a link in its own layer', [link('l', 'a'), file('l/wanted')], {}, ['a/wanted']],
    ['a link in the lower layers', [file('l/wanted')], { l: '/a/b' }, ['a/b/wanted']],
    ['a link to a second link', [file('l/c/wanted')], { l: 'a', 'a/c': '../d' }, ['d/wanted']],
    ['a link to the root', [file('l/wanted')], { l: '..' }, ['wanted']],
    ['a link that leads out of the image', [file('l/wanted')], { l: '../../a' }, ['a/wanted']],
    ['no link if only the prefix matches', [file('la/wanted')], { l: 'a' }, ['la/wanted']],
  ])('is at the target of %s', async (_, files, below, want) => {
    expect(Object.keys(textsOf(await read(files, below)))).toEqual(want);
  });

  it.each<[string, TarFile[]]>([
    ['was replaced by a folder', [folder('d/l'), file('d/l/wanted')]],
    ['was removed', [file('d/.wh.l'), file('d/l/wanted')]],
    ['was in a folder that the layer emptied', [file('d/.wh..wh..opq'), file('d/l/wanted')]],
  ])('keeps the path in the archive if the link %s', async (_, files) => {
    expect(textsOf(await read(files, { 'd/l': 'a' }))).toEqual({ 'd/l/wanted': 'x' });
  });

  it('is at the target that the link has when the entry is read', async () => {
    const files = [file('l/wanted', '1'), link('l', 'b'), file('l/wanted', '2')];
    const contents = await read([...files, folder('l'), file('l/wanted', '3')], { l: 'a' });
    expect(textsOf(contents)).toEqual({ 'a/wanted': '1', 'b/wanted': '2', 'l/wanted': '3' });
  });

  it('is placed at the target of the link if it is a whiteout or the target of a hard link', async () => {
    const hardLink: TarFile = { path: 'wanted', type: 'hardlink', target: 'l/x' };
    const contents = await read([file('l/.wh.b'), file('l/.wh..wh..opq'), hardLink], { l: 'a' });
    expect(contents).toMatchObject({
      whiteouts: ['a/b'],
      opaque: ['a'],
      hardLinks: [{ path: 'wanted', target: 'a/x', isBelow: true }],
    });
  });

  it('becomes a symbolic link if it is a hard link to a symbolic link', async () => {
    const { symlinks } = await read([{ path: 'm', type: 'hardlink', target: 'l' }], { l: 'a' });
    expect(symlinks).toEqual([{ path: 'm', target: 'a' }]);
  });

  it('is rejected if the links form a cycle', async () => {
    await expect(read([file('l/wanted')], { l: 'm', m: 'l' })).rejects.toMatchObject({
      code: 'malformed',
      message: expect.stringContaining('"l/wanted", but the path to its folder'),
    });
  });
});

describe('folders without an entry in the archive', () => {
  it('are recorded with their parents, because each of them could be a link in a lower layer', async () => {
    const { assumed } = await read([folder('a'), file('a/b/c/wanted'), file('d')]);
    expect([...assumed].sort()).toEqual(['a', 'a/b', 'a/b/c']);
    expect((await read([folder('a'), folder('a/b'), file('a/b/wanted')])).assumed).toEqual([]);
  });

  it('are removed if a file replaces them', async () => {
    expect(textsOf(await read([file('a/b/wanted'), file('a'), file('c/wanted')]))).toEqual({
      'c/wanted': 'x',
    });
  });

  it('count toward the maximum number of entries', async () => {
    const image = buildImage({ layers: [{ files: [file('a/b/c/d/wanted')] }] });
    const { limits } = layerJob(image);
    const job = layerJob(image, 0, { limits: { ...limits, maxEntries: 4 } });
    await expect(readStored(job)).rejects.toMatchObject({ code: 'limit-exceeded' });
  });
});
