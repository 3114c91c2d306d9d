import { describe, expect, it } from '@jest/globals';
import { mergeLayers } from '../../../shared/source/merge-layers.ts';
import { buildImage } from '../../support/images.ts';
import { layerJob, readStored, textsOf } from '../../support/layers.ts';
import type { TarFile } from '../../support/tar.ts';

/** What is left of one archive: paths and texts of the wanted files, hard links resolved. */
async function left(files: readonly TarFile[]) {
  const contents = await readStored(layerJob(buildImage({ layers: [{ files }] })));
  const merged = mergeLayers([contents]).files.map(({ path, bytes }) => [path, String(bytes)]);
  return { ...contents, merged: Object.fromEntries(merged) };
}

const file = (path: string, content = path): TarFile => ({ path, content });
const link = (path: string, target: string): TarFile => ({ path, type: 'hardlink', target });

describe('paths that an archive has more than once', () => {
  it('hold what came last', async () => {
    const { merged } = await left([file('wanted', '1'), file('a/wanted'), file('wanted', '2')]);
    expect(merged).toEqual({ wanted: '2', 'a/wanted': 'a/wanted' });
  });

  it.each<TarFile['type']>(['symlink', 'directory', 'device'])(
    'are no file when a %s came last',
    async (type) => {
      const last = { path: 'wanted', target: 'elsewhere', ...(type !== undefined && { type }) };
      expect(textsOf(await left([file('wanted'), last]))).toEqual({});
    },
  );

  it('lose what was in a folder that became a file', async () => {
    const folder: TarFile = { path: 'a', type: 'directory' };
    const { merged } = await left([folder, file('a/wanted'), file('ab/wanted'), file('a')]);
    expect(merged).toEqual({ 'ab/wanted': 'ab/wanted' });
  });

  it('are refused where that happens without end', async () => {
    const again: TarFile[] = [{ path: 'a', type: 'directory' }, file('a')];
    const files = Array.from({ length: 101 }, () => again).flat();
    await expect(left(files)).rejects.toMatchObject({ code: 'limit-exceeded' });
  });
});

describe('hard links', () => {
  it('keep what their target was when they were made', async () => {
    const files = [file('wanted', 'old'), link('a/wanted', 'wanted'), file('wanted', 'new')];
    expect((await left(files)).merged).toEqual({ wanted: 'new', 'a/wanted': 'old' });
  });

  it('give way to a file that comes after them', async () => {
    const files = [file('wanted', '1'), link('a/wanted', 'wanted'), file('a/wanted', '2')];
    expect((await left(files)).merged).toEqual({ wanted: '1', 'a/wanted': '2' });
  });

  it('of a symbolic link are one', async () => {
    const symlink: TarFile = { path: 's', type: 'symlink', target: '/to' };
    const { symlinks } = await left([symlink, link('wanted', 's')]);
    expect(symlinks).toEqual([
      { path: 's', target: '/to' },
      { path: 'wanted', target: '/to' },
    ]);
  });
});
